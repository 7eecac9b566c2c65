import type { ReactNode } from 'react'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { formatMoment, formatSeconds } from '../../../../platform/dates/format.ts'
import { format } from '../../../../platform/format.ts'

const { log } = t.publications

/** When a publication ran, how long it took, and how much it produced. Unknown values are left out. */
export const PublicationFacts = ({
  publication: { startedAt, liveAt, searchableAt, seconds, pages, release },
  siteUrl,
  isLive,
}: {
  publication: Publication
  siteUrl: string
  isLive: boolean
}) => (
  <aside className="publication-facts">
    <dl>
      <Fact name={log.started}>{startedAt && formatMoment(startedAt)}</Fact>
      <Fact name={log.live}>{liveAt && formatMoment(liveAt)}</Fact>
      <Fact name={log.searchable}>{searchableAt && formatMoment(searchableAt)}</Fact>
      <Fact name={log.duration}>{typeof seconds === 'number' && formatSeconds(seconds)}</Fact>
      <Fact name={log.pages}>{typeof pages === 'number' && format.number(pages)}</Fact>
      <Fact name={log.release}>{release}</Fact>
    </dl>
    {isLive ? (
      <p>
        <a href={siteUrl} target="_blank" rel="noreferrer">
          {log.openSite}
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
