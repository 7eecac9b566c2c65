import type { Moment } from './dates.ts'
import { timeZone } from './time-zone.ts'

/** What calendars and clocks in `timeZone` show at a moment, in no language. */
export interface ClockTime {
  year: number
  /** From 1. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Reads calendar and clock at a moment. */
export const readClock = (moment: Moment): ClockTime => {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found
  return { year, month, day, hour, minute, second }
}

/** Sweden writes days as ISO 8601 does. One formatter at work: publications ask for thousands of days. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** `2020-01-27`: the day on which a moment falls, for machines. */
export const toIsoDay = (moment: Moment): string => isoDay.format(new Date(moment))

/** `2020`: the year in which a moment falls. */
export const toIsoYear = (moment: Moment): string => toIsoDay(moment).slice(0, 4)
