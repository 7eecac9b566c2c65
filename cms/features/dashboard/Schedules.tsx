import { t } from './texts.ts'
import { formatMoment } from '../../platform/dates/format.ts'
import type { ScheduleItem } from './items.ts'
import { Empty, Item, DashboardSection } from './DashboardSection.tsx'

const texts = t.dashboard.schedules

/** What will be published or unpublished next, and what failed. */
export const Schedules = ({ schedules }: { schedules: ScheduleItem[] }) => (
  <DashboardSection name="schedules" heading={texts.heading}>
    {schedules.length ? (
      <ul className="board-list">
        {schedules.map(({ collection, id, title, action, at, state, maker, error }) => (
          <Item key={`${collection}/${id}/${at}`} {...{ collection, id, title }}>
            {` · ${texts[state === 'failed' ? 'failed' : action](formatMoment(at))} · ${texts.by(maker)}`}
            {error ? <span className="board-item__words board-item__words--error">{error}</span> : null}
          </Item>
        ))}
      </ul>
    ) : (
      <Empty>{texts.empty}</Empty>
    )}
  </DashboardSection>
)
