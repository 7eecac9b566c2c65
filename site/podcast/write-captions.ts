import { cleanText } from '../../content-types/format/clean-text.ts'
import type { Cue } from './captions.ts'
import { getPassages } from './passages.ts'
import { formatTimestamp } from './times.ts'

export { writeVtt } from '../../transcripts/index.ts'

/** Cues as SubRip. The speaker is prepended to the text, since the format has no field for it. */
export const writeSrt = (cues: Cue[]): string =>
  cues
    .map(({ start, end, speaker, text }, index) => {
      const times = `${formatTimestamp(start, ',')} --> ${formatTimestamp(end, ',')}`
      return `${index + 1}\n${times}\n${speaker ? `${speaker}: ` : ''}${text.replaceAll('-->', '→')}\n`
    })
    .join('\n')

/** Cues in the podcast namespace's own format: https://podcasting2.org/docs/podcast-namespace/tags/transcript/ */
export const writeTranscriptJson = (cues: Cue[]): string =>
  JSON.stringify({
    version: '1.0.0',
    segments: cues.map(({ start, end, speaker, text }) => ({
      ...(speaker ? { speaker } : {}),
      startTime: start,
      endTime: end,
      body: text,
    })),
  })

/** A transcript as readable text: a paragraph per passage, with the speaker. A text without times is returned as it is. */
export const writeTranscriptText = (cues: Cue[], captions: string): string => {
  if (!cues.length) return `${cleanText(captions).trim()}\n`
  return getPassages(cues)
    .map(({ speaker, cues: said }) => `${speaker ? `${speaker}: ` : ''}${said.map(({ text }) => text).join(' ')}\n`)
    .join('\n')
}
