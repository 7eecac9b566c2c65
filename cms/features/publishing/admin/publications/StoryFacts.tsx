import type { ReactNode } from 'react'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { formatMoment, formatSeconds } from '../../../../platform/dates/format.ts'
import { format } from '../../../../platform/format.ts'

const { story } = t.publications

/** When a publication happened, how long it took, and how much it made. What is not known leaves no trace. */
export const StoryFacts = ({
  publication: { startedAt, liveAt, searchableAt, seconds, pages, release },
  siteUrl,
  isLive,
}: {
  publication: Publication
  siteUrl: string
  isLive: boolean
}) => (
  <aside className="story-facts">
    <dl>
      <Fact name={story.started}>{startedAt && formatMoment(startedAt)}</Fact>
      <Fact name={story.live}>{liveAt && formatMoment(liveAt)}</Fact>
      <Fact name={story.searchable}>{searchableAt && formatMoment(searchableAt)}</Fact>
      <Fact name={story.duration}>{typeof seconds === 'number' && formatSeconds(seconds)}</Fact>
      <Fact name={story.pages}>{typeof pages === 'number' && format.number(pages)}</Fact>
      <Fact name={story.release}>{release}</Fact>
    </dl>
    {isLive ? (
      <p>
        <a href={siteUrl} target="_blank" rel="noreferrer">
          {story.openSite}
        </a>
      </p>
    ) : null}
  </aside>
)

const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
