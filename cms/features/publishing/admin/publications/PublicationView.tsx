import { Gutter, SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../../platform/access/roles.ts'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { readPublicationState, readToldProblems } from '../../publication-state.ts'
import { getLiveReleaseId, listReleases } from '../../../../releases/release-store.ts'
import { getSettings } from '../../../../platform/settings.ts'
import { formatMoment } from '../../../../platform/dates/format.ts'
import { FollowPublication } from './FollowPublication.tsx'
import { PublishNow } from './PublishNow.tsx'
import { RollBackButton } from './RollBackButton.tsx'
import { Problems } from './Problems.tsx'
import { Changes, Checks, Phases, Reasons } from './publication-sections.tsx'
import { PublicationFacts } from './PublicationFacts.tsx'
import './publications.css'

const { log, labels } = t.publications

/** The log of one publication, for people: its outcome, who requested it, what changed, and a button to go back to it. */
export const PublicationView = async ({ initPageResult, doc }: AdminViewServerProps & { doc?: Publication }) => {
  const { req, docID } = initPageResult
  const id = doc?.id ?? String(docID)
  const publication = await req.payload.findByID({
    collection: 'publications',
    id,
    overrideAccess: false,
    req,
    depth: 0,
  })
  const [live, releases, problems] = await Promise.all([
    getLiveReleaseId(),
    listReleases(),
    readToldProblems(req.payload, id),
  ])
  const { release, state, kind, startedAt, error } = publication
  const isLive = release !== undefined && release === live
  const when = startedAt ? formatMoment(startedAt) : labels.singular
  const title = startedAt ? `${log.title[kind]} ${when}` : log.title[kind]
  const canPublish = hasRole(req, 'publisher')
  const canRollBack = canPublish && state === 'succeeded' && !isLive && releases.includes(release ?? '')
  const { siteUrl } = getSettings()
  return (
    <Gutter className="publication">
      <main>
        <SetStepNav nav={[{ label: labels.plural, url: '/admin/collections/publications' }, { label: when }]} />
        <header className="publication__head">
          <div>
            <h1 className="publication__title">{title}</h1>
            <p className={`publication-outcome publication-outcome--${state}`}>{getOutcome(publication, isLive)}</p>
          </div>
          {canRollBack ? <RollBackButton id={id} /> : null}
        </header>
        {state === 'running' ? <FollowPublication id={id} initial={await readPublicationState(req.payload)} /> : null}
        {error ? (
          <div className="publication-error" role="alert">
            <p className="publication-error__text">{error}</p>
            <p>{log.failedHelp}</p>
            {canPublish ? <PublishNow isMain label={log.retry} /> : null}
          </div>
        ) : null}
        {problems ? <Problems problems={problems} /> : null}
        <div className="publication__columns">
          <div>
            <Reasons publication={publication} />
            {kind === 'publication' ? <Changes publication={publication} siteUrl={siteUrl} /> : null}
            <Phases publication={publication} />
            <Checks publication={publication} />
          </div>
          <PublicationFacts publication={publication} siteUrl={siteUrl} isLive={isLive} />
        </div>
        <p className="publication__back">
          <Link href="/admin/collections/publications">{log.back}</Link>
        </p>
      </main>
    </Gutter>
  )
}

const getOutcome = ({ state, kind }: Publication, isLive: boolean): string => {
  if (state !== 'succeeded') return log.outcome[state]
  if (isLive) return log.outcome.succeededLive
  return kind === 'rollback' ? log.outcome.rollback : log.outcome.succeeded
}
