import { readClock, toIsoDay } from '../../../content-types/format/clock.ts'
import { format } from '../format.ts'
import { t } from './texts.ts'

/** How the admin's own pages write moments as one says them, and how long something took. */

const { today, yesterday, tomorrow, at, instant } = t.format

/** A moment as one says it: `i dag kl. 14.32`, `i går kl. 9.05`, `3 november kl. 14.32`, with the year when it is another. */
export const formatMoment = (moment: string | Date, now: Date = new Date()): string =>
  `${formatDay(moment, now)} ${at} ${formatTime(moment)}`

/** A day as one says it: `i dag`, `i morgon`, `3 november`, `3 november 2024`. */
const formatDay = (moment: string | Date, now: Date): string => {
  const distance = Math.round((Date.parse(toIsoDay(moment)) - Date.parse(toIsoDay(now))) / 86_400_000)
  if (distance === 0) return today
  if (distance === -1) return yesterday
  if (distance === 1) return tomorrow
  return readClock(moment).year === readClock(now).year ? format.dayAndMonth(moment) : format.date(moment)
}

/** The time of day: `9.05`. */
const formatTime = (moment: string | Date): string => {
  const { hour, minute } = readClock(moment)
  return `${hour}.${String(minute).padStart(2, '0')}`
}

/** How long something took: `under 0,1 s`, `0,4 s`, `12 s`, `1 min 5 s`. */
export const formatSeconds = (seconds: number): string => {
  if (seconds > 0 && seconds < 0.05) return instant
  if (seconds < 10) return `${format.number(seconds, 1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
