import { readClock, toIsoDay } from '../../../content-types/format/clock.ts'
import { format } from '../../platform/format.ts'
import { t } from './texts.ts'

const day = 24 * 60 * 60_000

/** A parsed time, with a note for the user; or why there is no such time. */
export type ReadMoment = { at: Date; note?: string } | { fault: string }

/** The messages for invalid times. */
export interface MomentTexts {
  unreadable: string
  /** The clocks skip that time. */
  skipped: (time: string, on: string) => string
  /** That time occurs twice, because the clocks go back: the first one was chosen. */
  twice: (time: string, on: string) => string
}

/**
 * Parses ISO 8601 with an offset (`2026-12-24T07:00:00Z`), or Swedish local time without one (`2026-12-24T08:00`), considering
 * daylight saving time.
 *
 * @returns a fault for an invalid time or one that the clocks skip; for a time that occurs twice the first, with a note.
 */
export const readMoment = (text: string, texts: MomentTexts): ReadMoment => {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim())
  if (!match) return { fault: texts.unreadable }
  const [, date = '', time = '', seconds = ':00', offset] = match
  const wall = new Date(`${date}T${time}${seconds}Z`)
  // JavaScript parses 30 February as 2 March.
  if (Number.isNaN(wall.getTime()) || wall.toISOString().slice(0, 16) !== `${date}T${time}`)
    return { fault: texts.unreadable }
  if (offset) {
    const at = new Date(`${date}T${time}${seconds}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
    return Number.isNaN(at.getTime()) ? { fault: texts.unreadable } : { at }
  }
  // The UTC offsets around that day: two when the clocks change.
  const offsets = new Set([getOffset(new Date(wall.getTime() - day)), getOffset(new Date(wall.getTime() + day))])
  const moments = [...offsets]
    .map((one) => new Date(wall.getTime() - one))
    .filter((at) => at.getTime() + getOffset(at) === wall.getTime())
    .sort((one, other) => one.getTime() - other.getTime())
  const [at] = moments
  const said = [time.replace(':', '.'), formatDay(new Date(`${date}T12:00:00Z`))] as const
  if (!at) return { fault: texts.skipped(...said) }
  return moments.length > 1 ? { at, note: texts.twice(...said) } : { at }
}

/** The date and time that clocks show at a moment: `2026-12-24` and `08:00`. */
export const toSwedishClock = (at: Date): { date: string; time: string } => {
  const { hour, minute } = readClock(at)
  return { date: toIsoDay(at), time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':') }
}

/** How far clocks are ahead of UTC at a moment, in milliseconds. */
const getOffset = (at: Date): number => {
  const { year, month, day: date, hour, minute: minutes, second } = readClock(at)
  return Date.UTC(year, month - 1, date, hour, minutes, second) - Math.floor(at.getTime() / 1000) * 1000
}

/** Formats a day: `torsdag 24 december 2026`. */
export const formatDay = (at: Date): string => format.dateWithWeekday(at)

/** Formats a time of day: `08.00`. */
export const formatTime = (at: Date): string => toSwedishClock(at).time.replace(':', '.')

/** Formats a date and time: `torsdag 24 december 2026 kl. 08.00`. */
export const formatMoment = (at: Date): string => t.schedules.at(formatDay(at), formatTime(at))
