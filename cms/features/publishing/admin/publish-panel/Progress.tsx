'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { t } from '../../texts.ts'
import type { PublicationState } from '../../publication-state.ts'
import { usePublicationState } from '../use-publication-state.ts'
import { DeadLinksNotice, findDeadLinks, findSetAside, SetAsideNotice } from './SetAsideNotice.tsx'

/** After this many failed requests the state of the publication is unknown. */
const maxFailedRequests = 8
/** After this time a publication counts as slow, in milliseconds. */
const slowAfterMs = 60_000

type Outcome = 'working' | 'live' | 'failed'

/** What happened to a save made at a certain time. */
const getOutcome = ({ coveredUntil, running, last }: PublicationState, savedAt: string): Outcome => {
  const saved = Date.parse(savedAt)
  if (coveredUntil && Date.parse(coveredUntil) > saved) return 'live'
  return !running && last?.state === 'failed' && Date.parse(last.startedAt ?? '') > saved ? 'failed' : 'working'
}

/** The progress of a save towards the public: saved, published, live with a link to the page; or what went wrong and what to do. */
export const Progress = ({
  savedAt,
  address,
  collection,
  id,
}: {
  savedAt: string
  address: string | undefined
  collection: string
  id: string
}) => {
  const { config } = useConfig()
  const [isSlow, setSlow] = useState(false)
  const isOver = useCallback((state: PublicationState) => getOutcome(state, savedAt) !== 'working', [savedAt])
  const { state, failures } = usePublicationState(undefined, isOver)
  const setAside = state ? findSetAside(state, collection, id) : undefined
  const reached = state ? getOutcome(state, savedAt) : 'working'
  const outcome = reached === 'live' && setAside ? 'setAside' : reached
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  const publications = `${config.routes.admin}/collections/publications`
  return (
    <>
      <output className="visually-hidden">
        {outcome === 'live' ? t.publish.announceLive : outcome === 'working' ? t.publish.announceWorking : ''}
      </output>
      <ol className="publish-steps">
        <Step state="done">{t.publish.saved}</Step>
        <Step state={outcome === 'live' ? 'done' : outcome === 'working' ? 'now' : 'failed'}>
          {t.publish.printing}
          {outcome === 'working' && ' …'}
          {outcome === 'working' && state?.running?.phase && (
            <span className="publish-steps__detail">{state.running.phase}</span>
          )}
        </Step>
        <Step state={outcome === 'live' ? 'done' : 'later'}>
          {t.publish.live}
          {outcome === 'live' && address && (
            <>
              {': '}
              <a href={address} target="_blank" rel="noopener">
                {t.publish.seePage}
              </a>
            </>
          )}
        </Step>
      </ol>
      {outcome === 'working' && isSlow && failures < maxFailedRequests && (
        <p className="publish-panel__note">{t.publish.slow}</p>
      )}
      {outcome === 'working' && failures >= maxFailedRequests && (
        <p className="publish-panel__note">
          {t.publish.unknown} <a href={publications}>{t.publish.unknownLink}</a>
        </p>
      )}
      {outcome === 'live' && state && <DeadLinksNotice deadLinks={findDeadLinks(state, collection, id)} />}
      {outcome === 'setAside' && setAside && <SetAsideNotice setAside={setAside} />}
      {outcome === 'failed' && (
        <div className="publish-failure" role="alert">
          <p>
            <strong>{t.publish.failed}</strong> {t.publish.failedHelp}
          </p>
          <p className="publish-failure__error">{state?.last?.error}</p>
          <p>{t.publish.failedNext}</p>
          <a href={`${publications}/${state?.last?.id}`}>{t.publish.failedLink}</a>
        </div>
      )}
    </>
  )
}

const Step = ({ state, children }: { state: 'done' | 'now' | 'later' | 'failed'; children: ReactNode }) => (
  <li className={`publish-steps__step publish-steps__step--${state}`}>
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor">
      <circle cx="8" cy="8" r="7" />
      {state === 'done' && <path d="M4.8 8.2l2.2 2.2 4.2-4.6" strokeWidth="1.5" />}
      {state === 'failed' && <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" strokeWidth="1.5" />}
    </svg>
    <span>{children}</span>
  </li>
)
