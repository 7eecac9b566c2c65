import type { PayloadRequest } from 'payload'
import { t } from './texts.ts'
import { groupCare } from './group-care.ts'
import type { CareItem } from './items.ts'
import { loadCare } from './load-dashboard.ts'
import { Empty, Item, DashboardSection } from './DashboardSection.tsx'

const texts = t.dashboard.care

/** What needs care on the site, grouped by rule. */
export const Care = async ({ req }: { req: PayloadRequest }) => <CareList care={await loadCare(req)} />

/** Placeholder while it is loading. */
export const CareLater = () => (
  <DashboardSection name="care" heading={texts.heading}>
    <Empty>{texts.loading}</Empty>
  </DashboardSection>
)

const CareList = ({ care }: { care: CareItem[] }) => (
  <DashboardSection name="care" heading={texts.heading}>
    {care.length ? (
      groupCare(care).map(({ rule, heading, count, first }) => (
        <details key={rule} className="board-care">
          <summary>
            {heading} <span className="board-item__about">{texts.count(count)}</span>
          </summary>
          <ul className="board-list">
            {first.map(({ collection, id, title, path, message }) => (
              <Item key={`${collection}/${id}/${path ?? ''}`} {...{ collection, id, title }}>
                {message === heading ? null : ` · ${message}`}
              </Item>
            ))}
          </ul>
          {count > first.length ? <p className="board-empty">{texts.more(count - first.length)}</p> : null}
        </details>
      ))
    ) : (
      <Empty>{texts.empty}</Empty>
    )}
  </DashboardSection>
)
