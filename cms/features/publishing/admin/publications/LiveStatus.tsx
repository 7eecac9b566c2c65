'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '../../texts.ts'
import type { PublicationState } from '../../publication-state.ts'
import { formatMoment } from '../../../../platform/dates/format.ts'
import { Problems } from './Problems.tsx'
import { PublishNow } from './PublishNow.tsx'
import { Running } from './Running.tsx'
import { usePublicationState } from '../use-publication-state.ts'
import './publications.css'

const { live } = t.publications

/** The props of the live status. */
export interface LiveStatusProps {
  /** The state when the page was rendered. */
  initial: PublicationState
  /** The public address. */
  siteUrl: string
  /** Whether the viewer may start a publication. */
  canPublish: boolean
}

/**
 * What is live, what is being published, and what to do when they differ. It updates itself, and refreshes the rest of the page
 * when a publication ends.
 */
export const LiveStatus = ({ initial, siteUrl, canPublish }: LiveStatusProps) => {
  const { state, clockAhead, failures, refresh } = usePublicationState(initial)
  useRefreshAtEnd(state)
  const notice = getNotice(state)
  return (
    <>
      <section
        className={`publication-live publication-live--${notice.tone}`}
        aria-labelledby="publication-live-heading"
      >
        <div className="publication-live__text">
          <div aria-live="polite">
            <h2 id="publication-live-heading" className="publication-live__heading">
              {notice.heading}
            </h2>
          </div>
          {notice.text ? <p className="publication-live__error">{notice.text}</p> : null}
          {state.running ? <Running running={state.running} clockAhead={clockAhead} /> : null}
          {notice.help ? <p>{notice.help}</p> : null}
          <p className="publication-live__links">
            {state.live ? (
              <a href={siteUrl} target="_blank" rel="noreferrer">
                {siteUrl.replace(/^https?:\/\//, '')}
              </a>
            ) : null}
            {notice.link}
            {state.live?.liveAt && notice.tone !== 'warning' ? (
              <span className="publication-soft" title={state.live.release}>
                {live.since(formatMoment(state.live.liveAt))}
              </span>
            ) : null}
          </p>
          {failures > 0 ? <p role="alert">{live.unreachable}</p> : null}
        </div>
        {canPublish && !state.running ? (
          <PublishNow
            isMain={notice.tone === 'error' || notice.tone === 'warning'}
            {...(notice.tone === 'error' ? { label: t.publications.log.retry } : {})}
            onQueued={refresh}
          />
        ) : null}
      </section>
      {state.problems ? <Problems problems={state.problems} /> : null}
    </>
  )
}

interface Notice {
  tone: 'calm' | 'busy' | 'warning' | 'error'
  heading: string
  /** The error message of what failed. */
  text?: string
  help?: string
  link?: ReactNode
}

const getNotice = (state: PublicationState): Notice => {
  const { running, last, waiting, isBehind, isBroken, live: shown, coveredUntil } = state
  if (running)
    return { tone: 'busy', heading: live.running, link: <Link href={getLogAddress(running.id)}>{live.follow}</Link> }
  if (last?.state === 'failed')
    return {
      tone: 'error',
      heading: live.failed,
      text: last.error ?? '',
      help: last.startedAt ? `${live.failedAt(formatMoment(last.startedAt))} ${live.failedHelp}` : live.failedHelp,
      link: <Link href={getLogAddress(last.id)}>{live.openLog}</Link>,
    }
  if (isBroken) return { tone: 'warning', heading: live.broken, help: live.brokenHelp(shown?.release) }
  if (waiting) return { tone: 'busy', heading: live.waiting(waiting), help: live.waitingHelp }
  if (isBehind)
    return { tone: 'warning', heading: live.older, help: live.olderHelp(formatMoment(coveredUntil ?? new Date())) }
  if (!shown) return { tone: 'calm', heading: live.nothing, help: live.nothingHelp }
  return {
    tone: 'calm',
    heading: state.problems?.setAside.length ? live.nearlyUpToDate : live.upToDate,
    link: last ? <Link href={getLogAddress(last.id)}>{live.lastPublication}</Link> : null,
  }
}

const getLogAddress = (id: string): string => `/admin/collections/publications/${id}`

/** Refreshes the page from the server when a publication has ended. */
const useRefreshAtEnd = ({ last }: PublicationState): void => {
  const router = useRouter()
  const known = useRef(last?.id)
  useEffect(() => {
    if (known.current === last?.id) return
    known.current = last?.id
    router.refresh()
  }, [last?.id, router])
}
