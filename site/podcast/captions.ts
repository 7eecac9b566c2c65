import { cleanText } from '../../content-types/format/clean-text.ts'

/** A text with the time during which it is spoken. */
export interface Cue {
  /** Seconds from the beginning. */
  start: number
  /** Seconds from the beginning. */
  end: number
  /** The speaker, if the captions name one. */
  speaker?: string
  text: string
}

/** The cues of an episode; empty when it has no captions. */
export const getCues = ({ captions }: { captions?: string }): Cue[] =>
  captions === undefined ? [] : parseCaptions(captions)

const time = String.raw`((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})`
const timing = new RegExp(`^\\s*${time}\\s*-->\\s*${time}`)

/**
 * Parses WebVTT into cues, in order of time. Also reads SRT, which differs in its commas and numbers. Notes, styles and regions
 * are ignored, and so is all mark-up in a cue except the speaker.
 */
export const parseCaptions = (captions: string): Cue[] =>
  cleanText(captions)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .reduce<string[][]>((blocks, line) => (line.trim() ? blocks.at(-1)!.push(line) : blocks.push([]), blocks), [[]])
    .flatMap(parseBlock)
    .sort((one, other) => one.start - other.start || one.end - other.end)

const parseBlock = (lines: string[]): Cue[] => {
  const index = lines.findIndex((line) => timing.test(line))
  const [, start, end] = timing.exec(lines[index] ?? '') ?? []
  if (!start || !end || /^(NOTE|STYLE|REGION)\b/.test(lines[0]!)) return []
  return splitSpeakers(lines.slice(index + 1).join('\n')).map(({ speaker, text }) => ({
    start: toSeconds(start),
    end: Math.max(toSeconds(end), toSeconds(start)),
    ...(speaker ? { speaker } : {}),
    text,
  }))
}

/** A cue may contain several voices: `<v Asta>Hej!</v> <v Bo>Hej hej!</v>`. */
const splitSpeakers = (payload: string): { speaker: string; text: string }[] =>
  payload
    .split(/(?=<v[\s.])/)
    .map((part) => {
      const [, speaker = ''] = /^<v(?:\.[^\s>]*)?\s+([^>]*)>/.exec(part) ?? []
      return {
        speaker: decode(speaker).trim(),
        text: decode(part.replace(/<[^>]*>/g, ''))
          .replace(/\s+/g, ' ')
          .trim(),
      }
    })
    .filter(({ text }) => text)

const characters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
}
const decode = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => characters[name] ?? whole)

const toSeconds = (stamp: string): number =>
  stamp
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0)
