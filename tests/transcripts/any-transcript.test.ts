import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../cms/platform/decode-text.ts'
import { readTranscript, writeKept, writeVtt } from '../../transcripts/index.ts'
import { writeSrt } from '../../site/podcast/write-captions.ts'
import { joinVoices, madeTranscript } from '../helpers/made-transcript.ts'

/** Many more, in the background: `TRANSCRIPT_RUNS=5000 TRANSCRIPT_SEED=7 npm test -- any-transcript`. */
const runs = {
  numRuns: Number(process.env.TRANSCRIPT_RUNS ?? 100),
  seed: Number(process.env.TRANSCRIPT_SEED ?? 20_261_130),
}

describe('a transcript of any program', () => {
  it('is read as a person reads it: every word once, in order, by whom it is said', () => {
    fc.assert(
      fc.property(madeTranscript, ({ bytes, said, manner }) => {
        const text = decodeText(bytes)
        expect(joinVoices(readTranscript(text).cues), `${JSON.stringify(manner)}\n${text}`).toEqual(said)
      }),
      runs,
    )
  })

  it('is the same after it has been kept, and after Vitrin’s own files have been read again', () => {
    fc.assert(
      fc.property(madeTranscript, ({ bytes, said, manner }) => {
        const { cues } = readTranscript(decodeText(bytes))
        const withoutEnds = (list: typeof cues) => list.map(({ start, speaker, text }) => ({ start, speaker, text }))
        expect(withoutEnds(readTranscript(writeKept(cues)).cues)).toEqual(withoutEnds(cues))
        for (const written of manner.program === 'voices' || manner.program === 'names'
          ? [writeVtt(cues), writeSrt(cues)]
          : [writeVtt(cues)])
          expect(joinVoices(readTranscript(written).cues), written).toEqual(said)
      }),
      runs,
    )
  })

  it('loses nothing in silence, whatever has been cut, doubled or mixed in its lines', () => {
    const anyLines = fc.array(
      fc.oneof(
        fc.constantFrom(
          'WEBVTT',
          '',
          ' ',
          '1',
          '2',
          '00:00:01.000 --> 00:00:02.000',
          '00:00:03 --> 00:00:04',
          '00:0x --> 1:2',
          'NOTE hemlig',
          'STYLE',
        ),
        fc.constantFrom(
          'Hej på er',
          'Asta: Hej',
          '<v Bo>Nej',
          '{\\an8}Upp',
          'a --> b',
          '&auml;',
          '<i>kursiv',
          '</v>',
          '-->',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
    )
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { cues, left } = readTranscript(lines.join('\n'))
        const starts = cues.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        const shown = [...cues.map(({ text }) => text), ...left.map(({ text }) => text)].join(' ')
        for (const word of ['på er', 'Upp', 'a --> b', 'kursiv', 'hemlig'])
          expect(shown.split(word).length, word).toBeLessThanOrEqual(lines.join('\n').split(word).length)
        if (lines.includes('Hej på er')) expect(shown).toContain('Hej på er')
        if (lines.includes('a --> b')) expect(shown).toContain('a --> b')
      }),
      runs,
    )
  })
})
