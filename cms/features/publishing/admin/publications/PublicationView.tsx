import { Gutter, SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../../platform/access/roles.ts'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { readPublicationState } from '../../publication-state.ts'
import { getLiveReleaseId, listReleases } from '../../../../releases/release-store.ts'
import { getSettings } from '../../../../platform/settings.ts'
import { formatMoment } from '../../../../platform/dates/format.ts'
import { FollowStory } from './FollowStory.tsx'
import { PublishNow } from './PublishNow.tsx'
import { RollBackButton } from './RollBackButton.tsx'
import { Changes, Checks, Phases, Reasons } from './story-parts.tsx'
import { StoryFacts } from './StoryFacts.tsx'
import './publications.css'

const { story, labels } = t.publications

/** The story of one publication, told for people: how it went, who wanted it, what changed, and the way back to it. */
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
  const [live, releases] = await Promise.all([getLiveReleaseId(), listReleases()])
  const { release, state, kind, startedAt, error } = publication
  const isLive = release !== undefined && release === live
  const when = startedAt ? formatMoment(startedAt) : labels.singular
  const title = startedAt ? `${story.title[kind]} ${when}` : story.title[kind]
  const canPublish = hasRole(req, 'publisher')
  const canRollBack = canPublish && state === 'succeeded' && !isLive && releases.includes(release ?? '')
  const { siteUrl } = getSettings()
  return (
    <Gutter className="story">
      <main>
        <SetStepNav nav={[{ label: labels.plural, url: '/admin/collections/publications' }, { label: when }]} />
        <header className="story__head">
          <div>
            <h1 className="story__title">{title}</h1>
            <p className={`story-outcome story-outcome--${state}`}>{getOutcome(publication, isLive)}</p>
          </div>
          {canRollBack ? <RollBackButton id={id} /> : null}
        </header>
        {state === 'running' ? <FollowStory id={id} initial={await readPublicationState(req.payload)} /> : null}
        {error ? (
          <div className="story-error" role="alert">
            <p className="story-error__text">{error}</p>
            <p>{story.failedHelp}</p>
            {canPublish ? <PublishNow isMain label={story.retry} /> : null}
          </div>
        ) : null}
        <div className="story__columns">
          <div>
            <Reasons publication={publication} />
            {kind === 'publication' ? <Changes publication={publication} siteUrl={siteUrl} /> : null}
            <Phases publication={publication} />
            <Checks publication={publication} />
          </div>
          <StoryFacts publication={publication} siteUrl={siteUrl} isLive={isLive} />
        </div>
        <p className="story__back">
          <Link href="/admin/collections/publications">{story.back}</Link>
        </p>
      </main>
    </Gutter>
  )
}

const getOutcome = ({ state, kind }: Publication, isLive: boolean): string => {
  if (state !== 'succeeded') return story.outcome[state]
  if (isLive) return story.outcome.succeededLive
  return kind === 'rollback' ? story.outcome.rollback : story.outcome.succeeded
}
