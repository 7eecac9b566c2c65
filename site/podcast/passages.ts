import type { Cue } from './captions.ts'

/** Cues that form one paragraph. */
export interface Passage {
  /** The id on the episode's page: `t-90`. */
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
  for (const cue of cues) {
    const current = passages.at(-1)
    // Two passages starting in the same second would have the same id.
    if (current && (Math.floor(cue.start) === Math.floor(current.start) || !isBreak(current, cue)))
      current.cues.push(cue)
    else {
      const { start, speaker } = cue
      passages.push({ anchor: getPassageAnchor(start), start, ...(speaker ? { speaker } : {}), cues: [cue] })
    }
  }
  return passages
}

/** The id for a second on an episode's page. */
const getPassageAnchor = (seconds: number): string => `t-${Math.floor(seconds)}`

const isBreak = ({ speaker, cues }: Passage, next: Cue): boolean => {
  const last = cues.at(-1)!
  const length = cues.reduce((sum, { text }) => sum + text.length, 0)
  return (
    (next.speaker !== undefined && next.speaker !== speaker) ||
    next.start - last.end >= minPauseSeconds ||
    length >= maxLength ||
    (length >= targetLength && /[.!?…]["”’)]?$/.test(last.text))
  )
}
