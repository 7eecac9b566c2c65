import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps, Payload } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { formatMoment } from '../../../platform/dates/format.ts'
import { readMove, toShownMove, type MoveState } from '../run/move-state.ts'
import { listMoves } from '../spool/folders.ts'
import { t } from '../texts.ts'
import { BeginForm } from './BeginForm.tsx'
import { MovePanel } from './MovePanel.tsx'
import { MovingLetter } from './MovingLetter.tsx'
import { MoveReport } from './MoveReport.tsx'
import './moving-in.css'

/** How many earlier moves are listed. */
const listed = 10

/** The page where administrators move content in: `?flytt=<id>` shows one move, `?adress=…` has an address ready. */
export const MovingInView = (props: AdminViewServerProps) => {
  const { flytt, adress } = props.searchParams ?? {}
  return (
    <DefaultTemplate {...getTemplateProps(props)}>
      <Gutter className="moving-in">
        <h1>{t.page.title}</h1>
        {!hasRole(props.initPageResult.req, 'admin') ? (
          <p role="alert">{t.page.refusals.notAllowed}</p>
        ) : typeof flytt === 'string' ? (
          <OneMove id={flytt} payload={props.initPageResult.req.payload} />
        ) : (
          <Begin address={typeof adress === 'string' ? adress : ''} />
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

const Begin = async ({ address }: { address: string }) => {
  const moves = await Promise.all((await listMoves()).slice(0, listed).map(readMove))
  const earlier = moves.filter((move): move is MoveState => move !== undefined)
  return (
    <>
      <p className="moving-in__text">{t.page.intro}</p>
      <BeginForm address={address} />
      {earlier.length > 0 && (
        <section aria-labelledby="flyttar-hittills">
          <h2 id="flyttar-hittills">{t.page.earlier.heading}</h2>
          <ul className="moving-in__list">
            {earlier.map(({ id, from, startedAt, step, source }) => (
              <li key={id}>
                <Link href={`/admin/flytta-in?flytt=${id}`} prefetch={false}>
                  {from}
                </Link>{' '}
                <span className="moving-in__about">
                  {[source?.label, formatMoment(startedAt), t.page.steps[step]].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const OneMove = async ({ id, payload }: { id: string; payload: Payload }) => {
  const state = await readMove(id)
  return (
    <>
      <p>
        <Link href="/admin/flytta-in" prefetch={false}>
          {t.page.earlier.all}
        </Link>
      </p>
      {state ? (
        <>
          <h2 className="moving-in__from">{state.from}</h2>
          {state.source && <p className="moving-in__about">{state.source.label}</p>}
          <MovePanel initial={toShownMove(state)}>
            <MoveReport state={state} />
            {state.step === 'done' && state.source?.kind === 'podcast-feed' && (
              <MovingLetter payload={payload} state={state} />
            )}
          </MovePanel>
        </>
      ) : (
        <p role="alert">{t.page.refusals.noMove}</p>
      )}
    </>
  )
}
