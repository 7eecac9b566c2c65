import type { LeftLine } from './cue.ts'
import { findIdentifiers } from './identifiers.ts'
import { isDamagedTiming, readTiming, type Timing } from './timing.ts'

/** What is spoken during a time, as it is written. */
export interface WrittenCue {
  start: number
  end: number
  /** Its lines, without empty ones. */
  lines: string[]
}

/**
 * What a line of a file is. `apart` belongs to the format: numbers, styles, the head. `left` is told to whoever brings the file.
 */
export type LineKind = 'timing' | 'damaged' | 'blank' | 'apart' | 'left' | 'text'

/**
 * Splits a file into cues by its lines of times: all that stands between two of them is spoken in the first, except numbers, notes
 * and styles. So nothing depends on empty lines, which programs leave out, double, or put into a cue.
 */
export const splitCues = (text: string): { cues: WrittenCue[]; left: LeftLine[] } => {
  const lines = text.split('\n')
  const timings = findTimings(lines)
  const kinds = lines.map((line, index): LineKind => {
    if (timings.has(index)) return 'timing'
    return !line.trim() ? 'blank' : !readTiming(line) && isDamagedTiming(line) ? 'damaged' : 'text'
  })
  const isVtt = /^\s*WEBVTT(\s|$)/.test(text)
  if (isVtt) markBlocks(lines, kinds)
  for (const index of findIdentifiers(lines, kinds, isVtt))
    kinds[index] = /\w\s+\w/.test(lines[index]!) ? 'left' : 'apart'
  const cues: WrittenCue[] = []
  const left: LeftLine[] = []
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index]!
    const timing = timings.get(index)
    if (timing) cues.push({ start: timing.start, end: timing.end, lines: timing.rest ? [timing.rest] : [] })
    else if (kind === 'text' && cues.length) cues.at(-1)!.lines.push(line.trim())
    else if (kind === 'text' || kind === 'left' || kind === 'damaged')
      left.push({ line: index + 1, text: line.trim(), isTime: kind === 'damaged' })
  }
  return { cues, left }
}

/** The lines of times. Where the others have fractions, words that begin with times without are words. */
const findTimings = (lines: readonly string[]): Map<number, Timing> => {
  const found = [...lines.entries()].flatMap(([index, line]): [number, Timing][] => {
    const timing = readTiming(line)
    return timing ? [[index, timing]] : []
  })
  const isExact = found.filter(([, timing]) => timing.isExact).length * 2 > found.length
  return new Map(found.filter(([, timing]) => timing.isExact || !isExact || !timing.rest))
}

const isBetweenBlocks = (kind: LineKind | undefined): boolean => kind === undefined || kind === 'blank'

/** Marks what WebVTT has besides cues: its head, notes, styles and regions, each up to an empty line or a time. */
const markBlocks = (lines: readonly string[], kinds: LineKind[]): void => {
  const first = kinds.indexOf('timing')
  const mark = (from: number, kind: (line: string) => LineKind): void => {
    for (let index = from; kinds[index] === 'text'; index += 1) kinds[index] = kind(lines[index]!)
  }
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'text' || !isBetweenBlocks(kinds[index - 1])) continue
    // Directly above a time, all but the head is the name of a cue.
    const isAlone = kinds[index + 1] !== 'timing'
    if (/^WEBVTT(\s|$)/.test(line)) mark(index, isOfHead)
    else if (/^NOTE(\s|$)/.test(line) && isAlone) mark(index, () => 'left')
    else if (/^(STYLE|REGION)\s*$/.test(line) && (index < first || looksLikeStyle(lines[index + 1])))
      mark(index, () => 'apart')
  }
}

/** The head names the format, and perhaps a title and values such as `Language: sv`. */
const isOfHead = (line: string): LineKind =>
  /^WEBVTT\s*$/.test(line) || /^[\w-]+\s*[:=]\s*\S*$/.test(line) || line.startsWith('X-TIMESTAMP-MAP')
    ? 'apart'
    : 'left'

const looksLikeStyle = (line: string | undefined): boolean => /::cue|[{}]|^\s*[\w-]+:\S/.test(line ?? '')
