import { cleanText } from '../content-types/format/clean-text.ts'
import type { Cue, Transcript } from './cue.ts'
import { readVoices } from './markup.ts'
import { unroll } from './rolling.ts'
import { nameSpeakers } from './speakers.ts'
import { splitCues } from './split-cues.ts'
import { readKept } from './write-vtt.ts'

/**
 * Reads a transcript with times: WebVTT and SubRip, as the standards have them and as programs write them. Every word is spoken in
 * a cue, in order, once and by whom the file says, or stands in `left`.
 *
 * @param text of any origin: nothing is relied on.
 */
export const readTranscript = (text: string): Transcript => {
  const plain = cleanText(text).replace(/^\ufeff/, '')
  const kept = readKept(plain)
  if (kept) return { cues: inOrder(kept), left: [] }
  const { cues, left } = splitCues(plain)
  const voiced = cues.map(({ lines, ...times }) => ({ ...times, voices: readVoices(lines), written: lines.join('\n') }))
  const spoken = nameSpeakers(unroll(voiced.filter(({ voices }) => voices.length)))
  return {
    cues: inOrder(
      spoken.flatMap(({ start, end, voices }) =>
        voices.map(({ speaker, lines }) => ({
          start,
          end,
          ...(speaker === undefined ? {} : { speaker }),
          text: lines.join(' '),
        })),
      ),
    ),
    left,
  }
}

/** What begins at the same time stays in the order of the file. */
const inOrder = (cues: readonly Cue[]): Cue[] => cues.toSorted((one, other) => one.start - other.start)
