import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { t } from '../texts.ts'
import { findEarlierSchedules, findUpcomingSchedules, type UpcomingSchedule } from '../find-schedules.ts'
import { groupByDay } from '../group-by-day.ts'
import { maySchedule } from '../may-schedule.ts'
import { formatTime } from '../swedish-time.ts'
import { CancelButton } from './CancelButton.tsx'
import { ScheduleItem } from './ScheduleItem.tsx'
import './schedules.css'

/** All schedules as a calendar: failed ones first, then pending ones by day, then past ones. */
export const ScheduleList = async ({ payload, user }: ServerProps) => {
  if (!user) return null
  const text = t.schedules.list
  const req = await createLocalReq({ user }, payload)
  const mayChange = maySchedule(req)
  const all = await findUpcomingSchedules(payload, user)
  const earlier = await findEarlierSchedules(payload, user)
  const failed = all.filter(({ state }) => state === 'failed')
  const waiting = all.filter(({ state }) => state === 'waiting')
  const show = (schedule: UpcomingSchedule) => (
    <ScheduleItem key={schedule.id} schedule={schedule} heading={getHeading(schedule)}>
      {mayChange && (schedule.state === 'waiting' || schedule.state === 'failed') && (
        <CancelButton
          id={schedule.id}
          what={`${schedule.title}. ${schedule.what}`}
          isFailed={schedule.state === 'failed'}
        />
      )}
    </ScheduleItem>
  )
  return (
    <Gutter className="schedule-page">
      <SetStepNav nav={[{ label: t.schedules.labels.plural }]} />
      <h1>{t.schedules.labels.plural}</h1>
      <p className="schedule-page__lead">{t.schedules.description}</p>
      {failed.length > 0 && (
        <section>
          <h2>{text.failed}</h2>
          <ul className="schedule-list">{failed.map(show)}</ul>
        </section>
      )}
      <section>
        <h2>{text.upcoming}</h2>
        {waiting.length === 0 && <p className="schedule__note">{text.none}</p>}
        {groupByDay(waiting, new Date()).map(({ day, label, schedules }) => (
          <section key={day} className="schedule-day">
            <h3>{label}</h3>
            <ul className="schedule-list">{schedules.map(show)}</ul>
          </section>
        ))}
      </section>
      {earlier.length > 0 && (
        <section>
          <h2>{text.earlier}</h2>
          <ul className="schedule-list schedule-list--earlier">
            {earlier.map((schedule) => (
              <li key={schedule.id}>
                <a href={getLink(schedule)}>{schedule.title}</a>{' '}
                <span className="schedule__note">
                  {schedule.what}
                  {schedule.state === 'cancelled' && `. ${t.schedules.states.cancelled}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Gutter>
  )
}

const getLink = ({ collection, document }: UpcomingSchedule): string => `/admin/collections/${collection}/${document}`

const getHeading = (schedule: UpcomingSchedule) => {
  const { at, action, state, title, what } = schedule
  // Failed schedules are not listed under their day.
  const isFailed = state === 'failed'
  return (
    <>
      {!isFailed && <span className="schedule__time">{formatTime(new Date(at))}</span>}
      <a href={getLink(schedule)}>{title}</a>
      <span className={`schedule__action ${isFailed ? '' : `schedule__action--${action}`}`}>
        {isFailed ? what : t.schedules.actions[action]}
      </span>
    </>
  )
}
