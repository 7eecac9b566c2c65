import { cleanLine } from '../content-types/format/clean-text.ts'
import type { Cue } from './cue.ts'

/** Names the form in which a transcript is kept: it is read back as it is, with nothing to guess. */
const keptHead = 'WEBVTT - Vitrin'

/** Cues as WebVTT: https://www.w3.org/TR/webvtt1/ */
export const writeVtt = (cues: readonly Cue[]): string => write('WEBVTT', cues)

/** Cues as they are kept with an episode: WebVTT, one line a cue. */
export const writeKept = (cues: readonly Cue[]): string => write(keptHead, cues)

/** Reads what `writeKept` has written. Undefined when somebody else has written it. */
export const readKept = (text: string): Cue[] | undefined => {
  const [head, ...blocks] = text.split('\n\n')
  if (head !== keptHead) return undefined
  return blocks.flatMap((block): Cue[] => {
    const [times = '', said = ''] = block.split('\n')
    const [start, end] = times.split(' --> ').map(readTimestamp)
    const [, speaker, words = ''] = /^(?:<v ([^>]*)>)?(.*)$/.exec(said) ?? []
    return start === undefined || end === undefined || !words
      ? []
      : [{ start, end, ...(speaker ? { speaker: unescapeVtt(speaker) } : {}), text: unescapeVtt(words) }]
  })
}

/** Formats a time for WebVTT and Podlove chapters: `00:01:30.000`. SubRip uses a comma. */
export const formatTimestamp = (seconds: number, decimal: '.' | ',' = '.'): string => {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const whole = Math.floor(milliseconds / 1000)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${hours}:${minutes}:${rest}${decimal}${String(milliseconds % 1000).padStart(3, '0')}`
}

/** A cue ends after it has begun, also when nobody has said when. */
const shortest = 0.001

const write = (head: string, cues: readonly Cue[]): string =>
  [
    `${head}\n`,
    ...cues.map(({ start, end, speaker, text }) => {
      const voice = speaker ? `<v ${escapeVtt(speaker)}>` : ''
      return `${formatTimestamp(start)} --> ${formatTimestamp(Math.max(end, start + shortest))}\n${voice}${escapeVtt(text)}\n`
    }),
  ].join('\n')

const escapeVtt = (text: string): string =>
  cleanLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const unescapeVtt = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const readTimestamp = (stamp: string): number | undefined => {
  const [, hours, minutes, seconds, thousandths] = /^(\d+):(\d\d):(\d\d)\.(\d{3})$/.exec(stamp) ?? []
  return hours === undefined
    ? undefined
    : (((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)) / 1000
}
