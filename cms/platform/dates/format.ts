import { t } from './texts.ts'

/**
 * How the admin's own pages write moments and times: in Swedish words and Swedish time, the same on the server and in every
 * browser, whose own words for dates differ.
 */

const zone = 'Europe/Stockholm'
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const { today, yesterday, tomorrow, at, months } = t.format

/** A moment as one says it: `i dag kl. 14.32`, `i går kl. 9.05`, `3 november kl. 14.32`, with the year when it is another. */
export const formatMoment = (moment: string | Date, now: Date = new Date()): string =>
  `${formatDay(moment, now)} ${at} ${formatTime(moment)}`

/** A day as one says it: `i dag`, `i morgon`, `3 november`, `3 november 2024`. */
const formatDay = (moment: string | Date, now: Date = new Date()): string => {
  const day = read(moment)
  const current = read(now)
  const distance = Math.round((toDay(day) - toDay(current)) / 86_400_000)
  if (distance === 0) return today
  if (distance === -1) return yesterday
  if (distance === 1) return tomorrow
  const name = `${day.day} ${months[day.month - 1]}`
  return day.year === current.year ? name : `${name} ${day.year}`
}

/** The time of day: `9.05`. */
const formatTime = (moment: string | Date): string => {
  const { hour, minute } = read(moment)
  return `${hour}.${String(minute).padStart(2, '0')}`
}

/** How long something took: `under 0,1 s`, `0,4 s`, `12 s`, `1 min 5 s`. */
export const formatSeconds = (seconds: number): string => {
  if (seconds > 0 && seconds < 0.05) return t.format.instant
  if (seconds < 10) return `${(Math.round(seconds * 10) / 10).toString().replace('.', ',')} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** A number with a thin gap between thousands: `4 000`. */
export const formatNumber = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

interface Parts {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

const read = (moment: string | Date): Parts => {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = found
  return { year, month, day, hour, minute }
}

const toDay = ({ year, month, day }: Parts): number => Date.UTC(year, month - 1, day)
