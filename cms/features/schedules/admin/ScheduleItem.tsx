import type { ReactNode } from 'react'
import { t } from '../texts.ts'
import type { UpcomingSchedule } from '../find-schedules.ts'
import { formatMoment } from '../swedish-time.ts'

interface Props {
  schedule: UpcomingSchedule
  /** The heading: what happens and when, or the document's name. */
  heading: ReactNode
  /** Buttons. */
  children?: ReactNode
}

/** A pending or failed schedule, with who made it and what will be published. */
export const ScheduleItem = ({ schedule, heading, children }: Props) => {
  const { state, error, makerName, savedAt, action } = schedule
  const isFailed = state === 'failed'
  return (
    <li className={`schedule ${isFailed ? 'schedule--failed' : ''}`}>
      <div className="schedule__what">{heading}</div>
      {isFailed && <p className="schedule__error">{error}</p>}
      <p className="schedule__note">
        {t.schedules.panel.by(makerName)}.
        {action === 'publish' && savedAt && !isFailed && (
          <> {t.schedules.panel.pinned(formatMoment(new Date(savedAt)))}</>
        )}
      </p>
      {children}
    </li>
  )
}
