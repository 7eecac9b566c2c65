import { timeZone } from '../../../../../content-types/format/time-zone.ts'

/**
 * A moment of WordPress, as ISO 8601 in UTC.
 *
 * @param written `2020-01-27 10:15:00` or `2020-01-27T10:15:00`; `0000-00-00 00:00:00` stands for none.
 * @param zone `local`: what a clock in Sweden showed.
 * @returns undefined for what is no moment.
 */
export const readMoment = (written: string, zone: 'utc' | 'local'): string | undefined => {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)/.exec(written.trim())
  if (!parts) return undefined
  const asUtc = new Date(`${parts[1]}T${parts[2]}Z`)
  if (Number.isNaN(asUtc.getTime()) || asUtc.getUTCFullYear() < 1970) return undefined
  if (zone === 'utc') return asUtc.toISOString()
  // What the clock shows at that moment tells the distance; asked again, for the hours around a change to summer time.
  const guess = asUtc.getTime() - getDistance(asUtc)
  return new Date(asUtc.getTime() - getDistance(new Date(guess))).toISOString()
}

/** The moment of a feed: RFC 822. Undefined for what is none, such as the year −1 that WordPress gives drafts. */
export const readFeedDate = (written: string): string | undefined => {
  const moment = /\s\d{4}\s/.test(written) ? new Date(written) : undefined
  return moment && moment.getTime() > 0 ? moment.toISOString() : undefined
}

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** How far Sweden's clocks are ahead of UTC at a moment, in milliseconds. */
const getDistance = (moment: Date): number => {
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const shown = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
  return shown - Math.floor(moment.getTime() / 1000) * 1000
}
