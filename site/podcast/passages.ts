import type { Cue } from './captions.ts'

/** Cues that form one paragraph. */
export interface Passage {
  /** The id on the episode's page: `t-90`, and `t-90-2` for the second that begins in that second. */
  anchor: string
  /** Seconds from the beginning. */
  start: number
  speaker?: string
  cues: Cue[]
}

/** A pause of this length starts a new passage, in seconds. */
const minPauseSeconds = 3
/** From this length on, a passage ends with the next sentence, in characters. */
const targetLength = 320
/** The maximum length of a passage, in characters. */
const maxLength = 700

/** Turns cues into readable paragraphs, which end when the speaker changes, after a pause, or when they get long. */
export const getPassages = (cues: Cue[]): Passage[] => {
  const passages: Passage[] = []
  const inSecond = new Map<number, number>()
  for (const cue of cues) {
    const current = passages.at(-1)
    if (current && !isBreak(current, cue)) current.cues.push(cue)
    else {
      const { start, speaker } = cue
      const second = Math.floor(start)
      const before = inSecond.get(second) ?? 0
      inSecond.set(second, before + 1)
      const anchor = before ? `t-${second}-${before + 1}` : `t-${second}`
      passages.push({ anchor, start, ...(speaker ? { speaker } : {}), cues: [cue] })
    }
  }
  return passages
}

const isBreak = ({ speaker, cues }: Passage, next: Cue): boolean => {
  const last = cues.at(-1)!
  const length = cues.reduce((sum, { text }) => sum + text.length, 0)
  return (
    next.speaker !== speaker ||
    next.start - last.end >= minPauseSeconds ||
    length >= maxLength ||
    (length >= targetLength && /[.!?…]["”’)]?$/.test(last.text))
  )
}
