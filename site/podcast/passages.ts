import type { Cue } from './captions.ts'

/** Cues that are read as one paragraph. */
export interface Passage {
  /** The place on the episode's page: `t-90`. */
  anchor: string
  /** Seconds from the beginning. */
  start: number
  speaker?: string
  cues: Cue[]
}

/** A silence of so many seconds begins a new passage. */
const minPauseSeconds = 3
/** From so many characters on, a passage ends with the next sentence. */
const targetLength = 320
/** A passage never grows beyond so many characters. */
const maxLength = 700

/** Captions as readable text: paragraphs that end where somebody else speaks, after a silence, or when they grow long. */
export const getPassages = (cues: Cue[]): Passage[] => {
  const passages: Passage[] = []
  for (const cue of cues) {
    const current = passages.at(-1)
    // Two passages of the same second would have the same address.
    if (current && (Math.floor(cue.start) === Math.floor(current.start) || !isBreak(current, cue)))
      current.cues.push(cue)
    else {
      const { start, speaker } = cue
      passages.push({ anchor: getPassageAnchor(start), start, ...(speaker ? { speaker } : {}), cues: [cue] })
    }
  }
  return passages
}

/** The place of a second on an episode's page. */
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
