export { formatTimestamp } from '../../transcripts/index.ts'

/** Splits a time into hours, minutes and seconds. */
const split = (time: number): { hours: number; minutes: number; seconds: number } => {
  const whole = Math.max(0, time)
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 }
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Formats a time for people: `01:30`, and from an hour on `1:01:30`. */
export const formatTime = (seconds: number): string => {
  const { hours, minutes, seconds: rest } = split(Math.floor(seconds))
  return hours ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${pad(minutes)}:${pad(rest)}`
}

/** Formats a duration for schema.org and `<time datetime>`: `PT1H1M30S`. */
export const formatIsoDuration = (duration: number): string => {
  const { hours, minutes, seconds } = split(Math.round(duration))
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds || !(hours || minutes) ? `${seconds}S` : ''}`
}
