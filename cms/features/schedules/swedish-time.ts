import { t } from './texts.ts'

const zone = 'Europe/Stockholm'
const minute = 60_000
const day = 24 * 60 * minute

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

const partsOf = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The date and time that Swedish clocks show at a moment: `2026-12-24` and `08:00`. */
export const toSwedishClock = (at: Date): { date: string; time: string } => {
  const part = Object.fromEntries(partsOf.formatToParts(at).map(({ type, value }) => [type, value]))
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}

/** How far Swedish clocks are ahead of UTC at a moment, in milliseconds. */
const getOffset = (at: Date): number => {
  const part = Object.fromEntries(partsOf.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = part
  return Date.UTC(year, month - 1, date, hour, minutes, second) - Math.floor(at.getTime() / 1000) * 1000
}

const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A day as it is written: `torsdag 24 december 2026`. */
export const formatDay = (at: Date): string => dayFormat.format(at)

/** A time of day as it is written: `08.00`. */
export const formatTime = (at: Date): string => toSwedishClock(at).time.replace(':', '.')

/** A moment as it is written: `torsdag 24 december 2026 kl. 08.00`. */
export const formatMoment = (at: Date): string => t.schedules.at(formatDay(at), formatTime(at))
