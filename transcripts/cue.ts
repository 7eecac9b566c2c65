/** A text with the time during which it is spoken. */
export interface Cue {
  /** Seconds from the beginning. */
  start: number
  /** Seconds from the beginning. */
  end: number
  /** The speaker, if the transcript names one. */
  speaker?: string
  /** On one line. */
  text: string
}

/** A line of a file that is neither spoken nor a time, a number or a style. */
export interface LeftLine {
  /** From 1. */
  line: number
  text: string
  /** Whether it is a time that cannot be read. */
  isTime: boolean
}

/** What has been read in the file of a transcript. */
export interface Transcript {
  /** In order of time. Empty when the file holds no times. */
  cues: Cue[]
  /** What no reader of the transcript sees, in order: notes, times that cannot be read, words before the first time. */
  left: LeftLine[]
}
