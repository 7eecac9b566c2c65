import type { Voice } from './markup.ts'

/** A cue with its voices. */
export interface VoicedCue {
  start: number
  end: number
  voices: Voice[]
  /** As it was written, with its marks. */
  written: string
}

/** What is shown goes on rolling as long as no more than this lies between two cues, in seconds. */
const maxGap = 0.5
/** A cue as short as this only carries the lines over to the next, in seconds. */
const flash = 0.1
/** The time of a word within a cue. */
const wordTime = /<(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}>/

/**
 * Takes away what is repeated in captions that roll: live captions and those that YouTube makes show a line again above the next one, or
 * a line again with one word more. Does nothing to other captions, where somebody may say the same twice.
 */
export const unroll = <Cue extends VoicedCue>(cues: readonly Cue[]): Cue[] => {
  const pairs = cues.slice(1).flatMap((cue, index) => {
    const before = cues[index]!
    const { hasOne, repeated, isAll } = compare(before, cue)
    if (!hasOne) return []
    const isShort = Math.min(cue.end - cue.start, before.end - before.start) <= flash
    return [repeated > 0 && (!isAll || isShort || before.written !== cue.written)]
  })
  const rolls = pairs.filter(Boolean).length
  const isTimed = cues.some(({ written }) => wordTime.test(written))
  if (rolls < (isTimed ? 1 : 2) || rolls < pairs.length * 0.3) return [...cues]
  return cues.flatMap((cue, index) => {
    const before = cues[index - 1]
    const { repeated } = before ? compare(before, cue) : { repeated: 0 }
    if (!repeated) return [cue]
    const [voice] = cue.voices
    const lines = dropWords(voice!.lines, repeated)
    return lines.length ? [{ ...cue, voices: [{ ...voice!, lines }] }] : []
  })
}

interface Comparison {
  /** Whether both cues are one voice, and the same, that goes on. */
  hasOne: boolean
  /** With how many words the later cue begins that are shown at the end of the earlier one. */
  repeated: number
  /** Whether these are all its words. */
  isAll: boolean
}

const compare = (before: VoicedCue, cue: VoicedCue): Comparison => {
  const [[shown, ...moreShown], [said, ...moreSaid]] = [before.voices, cue.voices]
  const hasOne = shown && said && !moreShown.length && !moreSaid.length && shown.speaker === said.speaker
  if (!hasOne || cue.start - before.end > maxGap) return { hasOne: false, repeated: 0, isAll: false }
  const words = said.lines.flatMap(toWords)
  const repeated = countRepeated(shown.lines, words)
  return { hasOne: true, repeated, isAll: repeated === words.length }
}

const toWords = (line: string): string[] => line.split(' ')

/** As many words as are compared at most: more than anything shows at once. */
const maxShown = 200

/** From a line's beginning on, one word is enough to be the same; within a line, it takes two. */
const countRepeated = (shown: readonly string[], words: readonly string[]): number => {
  const all = shown.flatMap(toWords)
  const lineStarts = new Set<number>()
  let place = 0
  for (const line of shown) {
    lineStarts.add(place)
    place += toWords(line).length
  }
  for (let from = Math.max(0, all.length - Math.min(words.length, maxShown)); from < all.length; from += 1) {
    const count = all.length - from
    if ((count >= 2 || lineStarts.has(from)) && all.slice(from).every((word, index) => word === words[index]))
      return count
  }
  return 0
}

const dropWords = (lines: readonly string[], count: number): string[] => {
  let left = count
  return lines.flatMap((line) => {
    const words = toWords(line)
    const rest = words.slice(left)
    left = Math.max(0, left - words.length)
    return rest.length ? [rest.join(' ')] : []
  })
}
