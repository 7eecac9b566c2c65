/** Splits a time into hours, minutes, seconds and milliseconds. */
const split = (seconds: number): { hours: number; minutes: number; seconds: number; milliseconds: number } => {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const whole = Math.floor(milliseconds / 1000)
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
    milliseconds: milliseconds % 1000,
  }
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0')

/** Formats a time for people: `01:30`, and from an hour on `1:01:30`. */
export const formatTime = (seconds: number): string => {
  const { hours, minutes, seconds: rest } = split(Math.floor(seconds))
  return hours ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${pad(minutes)}:${pad(rest)}`
}

/** Formats a time for WebVTT and Podlove chapters: `00:01:30.000`. SRT uses a comma. */
export const formatTimestamp = (seconds: number, decimal: '.' | ',' = '.'): string => {
  const { hours, minutes, seconds: rest, milliseconds } = split(seconds)
  return `${pad(hours)}:${pad(minutes)}:${pad(rest)}${decimal}${pad(milliseconds, 3)}`
}

/** Formats a duration for schema.org and `<time datetime>`: `PT1H1M30S`. */
export const formatIsoDuration = (duration: number): string => {
  const { hours, minutes, seconds } = split(Math.round(duration))
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds || !(hours || minutes) ? `${seconds}S` : ''}`
}
