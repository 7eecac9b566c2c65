/** A line that says when something is spoken. */
export interface Timing {
  /** In seconds. */
  start: number
  /** In seconds, never before `start`. */
  end: number
  /** Words that a program has written on the same line. */
  rest: string
  /** Whether both times have fractions, as the formats demand. */
  isExact: boolean
}

/** Hours if there are any, minutes, seconds, and what some programs write after them: thousandths, less, or the number of the frame. */
const stamp = String.raw`(?:(\d{1,4})\s?:\s?)?(\d{1,3})\s?:\s?(\d{1,2})(?:\s?([.,;:])\s?(\d{1,9}))?`
/** As written, as HTML has it, and as word processors correct it. */
const arrow = String.raw`(?:[-=]{1,3}\s?>|[–—−]\s?>|--&gt;|[→⟶➔➜\uf0e0]|(?<=\s)à(?=\s))`
/** With a number before it, or in brackets, where a program does so. */
const cueTimes = new RegExp(String.raw`^[\s[({]*(?:\d+[.)]?\s+)?${stamp}\s*${arrow}\s*${stamp}(?!\d)[\])}]?(.*)$`, 'u')
/** As YouTube's own format has it. */
const commaTimes = /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(\.)(\d{3}),(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(\.)(\d{3})()\s*$/
/** How a cue is drawn: settings of WebVTT, those of its first draft, and the frame of SubRip. */
const setting =
  /^\s*(?:(?:line|position|size|align|region|vertical|[ADLST])\s*:\s*[^\s:]\S*|[XY][12]\s*:\s*-?\d+)(?=\s|$)/i
const invisible = /^[\u200b-\u200f\u202a-\u202e\ufeff]+/

/** Digits and colons, or letters that look like digits. */
const damagedStamp = /^\s*\d[\d\soOlI:.,;]*:[\d\soOlI:.,;]*\s*$/
const maxStampLength = 24

/** The frames of a second, in European film and television. */
const framesASecond = 25

/** Reads a line of times, as WebVTT, SubRip and what programs make of them have it. Undefined when it is none. */
export const readTiming = (line: string): Timing | undefined => {
  const plain = line.replace(invisible, '')
  const found = cueTimes.exec(plain) ?? commaTimes.exec(plain)
  if (!found) return undefined
  const [start, end] = [toSeconds(found.slice(1, 6)), toSeconds(found.slice(6, 11))]
  return {
    start,
    end: Math.max(start, end),
    rest: withoutSettings(found[11] ?? '').trim(),
    isExact: found[5] !== undefined && found[10] !== undefined,
  }
}

/** Whether a line was meant to say a time that cannot be read, such as `00:0o:01 --> 00:00:04`. */
export const isDamagedTiming = (line: string): boolean => {
  const sides = line.split(new RegExp(arrow, 'u'))
  return sides.length === 2 && sides.some((side) => side.length <= maxStampLength && damagedStamp.test(side))
}

const toSeconds = ([hours = '0', minutes, seconds, sign, rest]: readonly (string | undefined)[]): number => {
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (rest === undefined) return whole
  // Added as thousandths, so that 1.1 is not 1.1000000000000001.
  const thousandths = sign === ':' ? (Number(rest) / framesASecond) * 1000 : Number(`0.${rest}`) * 1000
  return (whole * 1000 + Math.round(thousandths)) / 1000
}

const withoutSettings = (rest: string): string => {
  let words = rest
  for (let found = setting.exec(words); found; found = setting.exec(words)) words = words.slice(found[0].length)
  return words
}
