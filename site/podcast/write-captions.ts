import type { Cue } from './captions.ts'
import { formatTimestamp } from './times.ts'

/** Cues as WebVTT: https://www.w3.org/TR/webvtt1/ */
export const writeVtt = (cues: Cue[]): string =>
  [
    'WEBVTT\n',
    ...cues.map(({ start, end, speaker, text }) => {
      const voice = speaker ? `<v ${escapeVtt(speaker)}>` : ''
      return `${formatTimestamp(start)} --> ${formatTimestamp(end)}\n${voice}${escapeVtt(text)}\n`
    }),
  ].join('\n')

/** Cues as SubRip. Who speaks stands first in the text, since the format has no other place for it. */
export const writeSrt = (cues: Cue[]): string =>
  cues
    .map(({ start, end, speaker, text }, index) => {
      const times = `${formatTimestamp(start, ',')} --> ${formatTimestamp(end, ',')}`
      return `${index + 1}\n${times}\n${speaker ? `${speaker}: ` : ''}${text.replaceAll('-->', '→')}\n`
    })
    .join('\n')

const escapeVtt = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
