import { readClock, toIsoDay } from '../../../content-types/format/clock.ts'
import { format } from '../../platform/format.ts'
import { t } from './texts.ts'

const day = 24 * 60 * 60_000

/** A moment that was read, with what whoever wrote it should know; or why there is no such moment. */
export type ReadMoment = { at: Date; note?: string } | { fault: string }

/** The words for what can be wrong with a time. */
export interface MomentTexts {
  unreadable: string
  /** The clocks were moved past that time. */
  skipped: (time: string, on: string) => string
  /** The clocks were moved back over that time: the first of the two was chosen. */
  twice: (time: string, on: string) => string
}

/**
 * Reads a time as ISO 8601 with a zone (`2026-12-24T07:00:00Z`), or as Swedish local time without one (`2026-12-24T08:00`), with
 * regard to daylight saving.
 *
 * @returns a fault for what is no time, or one that the clocks are moved past; of a time that comes twice the first, with a note.
 */
export const readMoment = (text: string, texts: MomentTexts): ReadMoment => {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim())
  if (!match) return { fault: texts.unreadable }
  const [, date = '', time = '', seconds = ':00', offset] = match
  const wall = new Date(`${date}T${time}${seconds}Z`)
  // JavaScript reads 30 February as 2 March.
  if (Number.isNaN(wall.getTime()) || wall.toISOString().slice(0, 16) !== `${date}T${time}`)
    return { fault: texts.unreadable }
  if (offset) {
    const at = new Date(`${date}T${time}${seconds}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
    return Number.isNaN(at.getTime()) ? { fault: texts.unreadable } : { at }
  }
  // The offsets that hold around that day: two of them when the clocks are moved.
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

/** A day as it is written: `torsdag 24 december 2026`. */
export const formatDay = (at: Date): string => format.dateWithWeekday(at)

/** A time of day as it is written: `08.00`. */
export const formatTime = (at: Date): string => toSwedishClock(at).time.replace(':', '.')

/** A moment as it is written: `torsdag 24 december 2026 kl. 08.00`. */
export const formatMoment = (at: Date): string => t.schedules.at(formatDay(at), formatTime(at))
