import { readTranscript, type Cue } from '../../transcripts/index.ts'

export type { Cue }

/** The cues of an episode; empty when it has no captions. */
export const getCues = ({ captions }: { captions?: string }): Cue[] =>
  captions === undefined ? [] : parseCaptions(captions)

/** The cues of captions, in order of time. Also those that an earlier version has stored as their file had them. */
export const parseCaptions = (captions: string): Cue[] => readTranscript(captions).cues
