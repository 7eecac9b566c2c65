import { t } from '../../texts.ts'

/** A moment, and whether something in it had to be guessed. */
export interface ReadMoment {
  /** ISO 8601 in UTC. */
  moment: string
  /** It has no time zone, or one that nobody knows: UTC is assumed. */
  isGuess: boolean
}

/** Months by their first three letters: in English, and as Swedish programs write them. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
  [['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'], t.values.months].flatMap(
    (names) => names.map((name, month) => [name, month]),
  ),
)

/** Zones by hours east of UTC: those of RFC 822, and those that European programs write. */
const zones: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [0, 'Z UT UTC GMT WET'],
      [1, 'WEST BST CET MET'],
      [2, 'CEST MEST EET'],
      [3, 'EEST'],
      [-4, 'EDT'],
      [-5, 'EST CDT'],
      [-6, 'CST MDT'],
      [-7, 'MST PDT'],
      [-8, 'PST'],
    ] as const
  ).flatMap(([hours, names]) => names.split(' ').map((name) => [name, hours])),
)

const mailDate =
  /^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})[\s-]+(?<month>\p{L}{3,})\.?[\s-]+(?<year>\d{2,4})(?:,?\s+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d+)?)?\s*(?<zone>\S+)?)?(?:\s*\(.*\))?$/u
/** `May 29, 2022`, as people write. */
const monthFirst = /^(\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u
const isoDate =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T\s]+(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>\S+)?)?$/

/**
 * Reads the date of a feed: RFC 822 and 2822 with what programs make of them (no seconds, two digits of a year, Swedish names, a
 * wrong weekday, any zone), or ISO 8601. Undefined when it is no date.
 */
export const readMoment = (text: string): ReadMoment | undefined => {
  const written = text.trim().replace(/\s+/g, ' ').replace(monthFirst, '$3 $2 $4')
  const parts = (mailDate.exec(written) ?? isoDate.exec(written))?.groups
  if (!parts) return undefined
  const month = /^\d/.test(parts['month']!)
    ? Number(parts['month']) - 1
    : months[parts['month']!.slice(0, 3).toLowerCase()]
  const [day, hour, minute, second] = ['day', 'hour', 'minute', 'second'].map((name) => Number(parts[name] ?? 0))
  if (month === undefined || hour! > 24 || minute! > 59 || second! > 60) return undefined
  const local = new Date(Date.UTC(readYear(parts['year']!), month, day, hour, minute, second))
  if (local.getUTCMonth() !== month && hour !== 24) return undefined
  const offset = readOffset(parts['zone'])
  return {
    moment: new Date(local.getTime() - (offset ?? 0) * 60_000).toISOString(),
    isGuess: offset === undefined,
  }
}

/** Two digits mean what RFC 2822 says. */
const readYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits.length === 3 ? 1900 + year : year
}

/** Minutes east of UTC; undefined for a zone that is missing or unknown. */
const readOffset = (zone: string | undefined): number | undefined => {
  const numbers = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?$/i.exec(zone ?? '')
  if (numbers) return (numbers[1] === '-' ? -1 : 1) * (Number(numbers[2]) * 60 + Number(numbers[3] ?? 0))
  const hours = zones[(zone ?? '').toUpperCase()]
  return hours === undefined ? undefined : hours * 60
}

/**
 * Reads a time or a duration in seconds: `754`, `754.5`, `12:34`, `1:02:03.250`, `1h 2m 3s`, `12 min`, `PT12M34S`. Undefined when it
 * is none.
 */
export const readSeconds = (text: string): number | undefined => {
  const written = text.trim().toLowerCase().replace(',', '.')
  if (/^\d+(:\d+){0,3}(\.\d+)?$/.test(written)) {
    const parts = written.split(':').map(Number)
    // Four parts end with frames or hundredths, which nobody hears.
    return (parts.length === 4 ? parts.slice(0, 3) : parts).reduce((sum, part) => sum * 60 + part, 0)
  }
  const words =
    /^(?:p?t)?\s*(?:(\d+)\s*(?:h|tim|timmar|hours?|hrs?)\.?)?\s*(?:(\d+)\s*(?:m|min|mins|minuter|minutes?)\.?)?\s*(?:(\d+(?:\.\d+)?)\s*(?:s|sek|sec|secs|sekunder|seconds?)\.?)?$/.exec(
      written,
    )
  if (!words || words.slice(1).every((part) => part === undefined)) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = words.slice(1).map((part) => Number(part ?? 0))
  return hours * 3600 + minutes * 60 + seconds
}
