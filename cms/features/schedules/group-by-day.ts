import { t } from './texts.ts'
import { formatDay, toSwedishClock } from './swedish-time.ts'

/** The schedules of one day. */
export interface ScheduleDay<Schedule> {
  /** `2026-12-24` */
  day: string
  /** As editors read it: `I morgon, torsdag 24 december 2026`. */
  label: string
  schedules: Schedule[]
}

/** Groups schedules by day in Swedish time, keeping their order. */
export const groupByDay = <Schedule extends { at: string }>(all: Schedule[], now: Date): ScheduleDay<Schedule>[] => {
  const { today, tomorrow } = t.schedules.list
  const named = new Map([
    [toSwedishClock(now).date, today],
    [toSwedishClock(new Date(now.getTime() + 24 * 60 * 60_000)).date, tomorrow],
  ])
  const days = new Map<string, ScheduleDay<Schedule>>()
  for (const schedule of all) {
    const at = new Date(schedule.at)
    const { date: day } = toSwedishClock(at)
    const name = named.get(day)
    const group = days.get(day) ?? {
      day,
      label: name ? `${name}, ${formatDay(at)}` : capitalise(formatDay(at)),
      schedules: [],
    }
    group.schedules.push(schedule)
    days.set(day, group)
  }
  return [...days.values()]
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
