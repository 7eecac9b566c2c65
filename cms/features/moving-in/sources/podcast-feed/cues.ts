/** A piece of a transcript, with its times in seconds. */
export interface Cue {
  start: number
  end: number
  text: string
  speaker?: string | undefined
}

/** Two pieces by the same speaker are one as long as they are close and short: transcripts in JSON often have a piece a word. */
const maxLength = 80
const maxGap = 1.5

/** Writes WebVTT, with each speaker's name, and words put together to lines. */
export const writeCues = (cues: readonly Cue[]): string => {
  const lines: Cue[] = []
  for (const cue of [...cues].sort((one, other) => one.start - other.start)) {
    const last = lines.at(-1)
    const text = cue.text.trim().replace(/\s+/g, ' ')
    const goesOn =
      last &&
      last.speaker === cue.speaker &&
      cue.start - last.end <= maxGap &&
      last.text.length + text.length < maxLength &&
      !/[.!?…]$/.test(last.text)
    if (goesOn) Object.assign(last, { end: Math.max(last.end, cue.end), text: `${last.text} ${text}` })
    else lines.push({ ...cue, text })
  }
  if (!lines.length) return ''
  const written = lines.map(
    ({ start, end, text, speaker }) =>
      `${writeTime(start)} --> ${writeTime(Math.max(end, start + 0.001))}\n${speaker ? `<v ${escape(speaker)}>` : ''}${escape(text)}`,
  )
  return `WEBVTT\n\n${written.join('\n\n')}\n`
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const writeTime = (seconds: number): string => {
  const milliseconds = Math.max(0, Math.round(seconds * 1000))
  const parts = [3_600_000, 60_000, 1000].map((unit, index) =>
    String(Math.floor(milliseconds / unit) % (index === 0 ? Infinity : 60)).padStart(2, '0'),
  )
  return `${parts.join(':')}.${String(milliseconds % 1000).padStart(3, '0')}`
}
