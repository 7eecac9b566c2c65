export type { Cue, LeftLine, Transcript } from './cue.ts'
export { readTranscript } from './read-transcript.ts'
export { formatTimestamp, writeKept, writeVtt } from './write-vtt.ts'
