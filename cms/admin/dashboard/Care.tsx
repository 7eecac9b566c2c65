import { t } from '../../i18n/index.ts'
import { groupCare } from './group-care.ts'
import type { CareItem } from './items.ts'
import { Empty, Item, Part } from './Part.tsx'

const texts = t.dashboard.care

/** What on the site needs care, by rule. */
export const Care = ({ care }: { care: CareItem[] }) => (
  <Part name="care" heading={texts.heading}>
    {care.length ? (
      groupCare(care).map(({ rule, message, count, first }) => (
        <details key={rule} className="board-care">
          <summary>
            {message} <span className="board-item__about">{texts.count(count)}</span>
          </summary>
          <ul className="board-list">
            {first.map(({ collection, id, title, path }) => (
              <Item key={`${collection}/${id}/${path ?? ''}`} {...{ collection, id, title }} />
            ))}
          </ul>
          {count > first.length ? <p className="board-empty">{texts.more(count - first.length)}</p> : null}
        </details>
      ))
    ) : (
      <Empty>{texts.empty}</Empty>
    )}
  </Part>
)
