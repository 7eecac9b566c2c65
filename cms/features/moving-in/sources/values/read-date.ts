import { readClock } from '../../../../../content-types/format/clock.ts'
import { t } from '../../texts.ts'

/** The days that Excel counts from: serial number 60 is a day that never was, and everything after it is one too many. */
const excelZero = Date.UTC(1899, 11, 30)
/** Serial numbers from 1954 to 2119: what is outside is rather a number of something else. */
const isSerial = (value: number): boolean => value >= 20_000 && value < 80_500

/**
 * A day or a moment in the forms in which people and programs write it: `2024-05-01`, `2024-05-01 13:45`, `1/5 2024`, `1.5.2024`,
 * `1 maj 2024`, `maj 2024`, `2024-05`, `kv 2 2024`, `2024`, the serial number of a spreadsheet.
 *
 * @returns ISO 8601 in UTC. A day without a time of day is at noon, so that it is the same day in every time zone nearby; of a month,
 * a quarter or a year it is the first. Nothing when the text is no day.
 */
export const readDate = (value: string | number | boolean | Date): string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : fromSheet(value)
  if (typeof value === 'boolean') return undefined
  if (typeof value === 'number')
    return isSerial(value)
      ? fromSheet(new Date(excelZero + Math.round(value * 86_400) * 1000))
      : readText(String(value))
  const text = value.trim().replace(/\s+/g, ' ')
  return /^\d{5}([.,]\d+)?$/.test(text) ? readDate(Number(text.replace(',', '.'))) : readText(text)
}

/** What a cell of a spreadsheet shows has no time zone: it is what the clock on the wall says. */
const fromSheet = (date: Date): string | undefined =>
  date.getUTCHours() || date.getUTCMinutes() || date.getUTCSeconds()
    ? fromWall(
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
      )
    : toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

const { at, the } = t.values.inDates
const time = String.raw`(?:(?:,? |T| ${at}\.? ?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?`
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i')
const dayFirst = new RegExp(String.raw`^(?:${the} )?(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})${time}$`, 'i')
const named = new RegExp(String.raw`^(?:${the} )?(?:(\d{1,2})[. ]+)?(\p{L}+)\.?,? (\d{4})${time}$`, 'iu')
const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i

const readText = (text: string): string | undefined => {
  if (withZone.test(text)) {
    const moment = new Date(text.replace(',', '.').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
  }
  const iso = yearFirst.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso) return toMoment(iso[1], iso[2], iso[3], iso.slice(4))
  const swedish = dayFirst.exec(text)
  if (swedish) {
    const [, day, month, year, ...clock] = swedish
    // Only America writes the month first; then the day is often one that no month has.
    return toMoment(year, month, day, clock) ?? toMoment(year, day, month, clock)
  }
  const words = named.exec(text)
  if (words) {
    const month = t.values.months.findIndex((start) => words[2]!.toLowerCase().startsWith(start)) + 1
    if (month) return toMoment(words[3], String(month), words[1] ?? '1', words.slice(4))
  }
  const quarter = /^(?:kv(?:artal)?|q|k)\.?\s?([1-4])[,\s-]+(\d{4})$/i.exec(text)
  if (quarter) return toDay(Number(quarter[2]), Number(quarter[1]) * 3 - 2, 1)
  const quarterLast = /^(\d{4})[\s-]*(?:kv(?:artal)?|q|k)\.?\s?([1-4])$/i.exec(text)
  if (quarterLast) return toDay(Number(quarterLast[1]), Number(quarterLast[2]) * 3 - 2, 1)
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text)
  if (month) return toDay(Number(month[1]), Number(month[2]), 1)
  return /^(19|20)\d{2}$/.test(text) ? toDay(Number(text), 1, 1) : undefined
}

const toMoment = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: (string | undefined)[],
): string | undefined => {
  const [hour, minute, second] = clock
  const numbers: [number, number, number] = [Number(year), Number(month), Number(day)]
  return hour === undefined
    ? toDay(...numbers)
    : fromWall(...numbers, Number(hour), Number(minute), Number(second ?? 0))
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const toDay = (year: number, month: number, day: number): string | undefined =>
  isDay(year, month, day) ? new Date(Date.UTC(year, month - 1, day, 12)).toISOString() : undefined

/** The moment at which the clock on the wall shows this: that of UTC, less by how much it is ahead there. */
const fromWall = (
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): string | undefined => {
  if (!isDay(year, month, day) || hour > 24 || minute > 59 || second > 59) return undefined
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const getAhead = (moment: number): number => {
    const shown = readClock(moment)
    return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - moment
  }
  return new Date(wall - getAhead(wall - getAhead(wall))).toISOString()
}
