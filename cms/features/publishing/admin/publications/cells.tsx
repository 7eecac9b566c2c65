import type { DefaultServerCellComponentProps } from 'payload'
import Link from 'next/link'
import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'
import { formatMoment, formatSeconds } from '../../../../platform/dates/format.ts'
import { format } from '../../../../platform/format.ts'
import { Outcome } from './Outcome.tsx'
import './publications.css'

type Props = DefaultServerCellComponentProps & { rowData: Partial<Publication> }

/** When a publication started, linked to its log. */
export const WhenCell = ({ rowData, collectionSlug, link }: Props) => {
  const when = rowData.startedAt ? formatMoment(rowData.startedAt) : '–'
  return link ? <Link href={`/admin/collections/${collectionSlug}/${rowData.id}`}>{when}</Link> : <span>{when}</span>
}

/** The outcome of a publication, as a coloured word. */
export const OutcomeCell = ({ rowData }: Props) => <Outcome publication={rowData} />

/** Why a publication was requested and by whom, in one line. */
export const ReasonsCell = ({ rowData }: Props) => {
  const reasons = rowData.reasons ?? []
  const [first] = reasons
  if (!first) return <span className="publication-soft">–</span>
  const rest = reasons.length - 1
  return (
    <span className="publication-reasons-line">
      {first.what}
      {rest > 0 ? ` ${t.publications.log.moreReasons(rest)}` : ''}
      {first.who ? <span className="publication-soft"> {first.who}</span> : null}
    </span>
  )
}

/** The number of new or changed pages and files. */
export const ChangedCell = ({ rowData: { changed } }: Props) => (
  <span className="publication-number">{typeof changed === 'number' ? format.number(changed) : '–'}</span>
)

/** How long a publication took. */
export const DurationCell = ({ rowData: { seconds } }: Props) => (
  <span className="publication-number">{typeof seconds === 'number' ? formatSeconds(seconds) : '–'}</span>
)
