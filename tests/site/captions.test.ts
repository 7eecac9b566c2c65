import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WebVTTParser } from 'webvtt-parser'
import { parseCaptions } from '../../site/podcast/captions.ts'
import { getPassages } from '../../site/podcast/passages.ts'
import { findCurrent, parseTimeFragment } from '../../site/podcast/position.ts'
import { formatIsoDuration, formatTime, formatTimestamp } from '../../site/podcast/times.ts'
import { writeSrt, writeTranscriptJson, writeTranscriptText, writeVtt } from '../../site/podcast/write-captions.ts'
import { captions } from '../helpers/content-with.ts'
import { hostileText } from '../helpers/hostile-text.ts'

describe('parseCaptions', () => {
  it('reads times, speakers and text, and leaves notes and mark-up out', () => {
    expect(parseCaptions(captions)).toEqual([
      { start: 0, end: 4.5, speaker: 'Asta', text: 'Välkomna till podden.' },
      { start: 5, end: 9, speaker: 'Asta', text: 'I dag pratar vi om högspänningsnätaggregat & badvatten.' },
      { start: 90.25, end: 95, speaker: 'Bo Ek', text: 'Tack, roligt att vara här!' },
    ])
  })

  it('reads SubRip, with its commas and numbers', () => {
    expect(
      parseCaptions(
        '1\r\n00:00:01,500 --> 00:00:02,000\r\nHej\r\ndå\r\n\r\n2\r\n01:00:00,000 --> 01:00:01,000\r\nSlut',
      ),
    ).toEqual([
      { start: 1.5, end: 2, text: 'Hej då' },
      { start: 3600, end: 3601, text: 'Slut' },
    ])
  })

  it('reads times without hours, and several voices in one cue', () => {
    expect(parseCaptions('\ufeffWEBVTT\n\n01:02.003 --> 01:05.000\n<v Asta>Hej!</v> <v.loud Bo>Hej hej!</v>')).toEqual([
      { start: 62.003, end: 65, speaker: 'Asta', text: 'Hej!' },
      { start: 62.003, end: 65, speaker: 'Bo', text: 'Hej hej!' },
    ])
  })

  it('finds nothing in a text without times', () => {
    expect(parseCaptions('Bara en vanlig text.\n\nI två stycken.')).toEqual([])
  })

  it('reads back what it writes, whatever is said', () => {
    const cue = fc.record({
      start: fc.integer({ min: 0, max: 20_000_000 }).map((milliseconds) => milliseconds / 1000),
      text: fc
        .string({ unit: 'binary', minLength: 1 })
        .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
        .filter(Boolean),
    })
    fc.assert(
      fc.property(fc.array(cue), (list) => {
        const cues = list
          .map(({ start, text }) => ({ start, end: start + 1, text }))
          .sort((one, other) => one.start - other.start)
        expect(parseCaptions(writeVtt(cues)).map(({ text }) => text)).toEqual(cues.map(({ text }) => text))
      }),
    )
  })
})

describe('the files of a transcript', () => {
  const cues = parseCaptions(captions)

  it('writes WebVTT with voices', () => {
    expect(writeVtt(cues)).toMatchInlineSnapshot(`
      "WEBVTT

      00:00:00.000 --> 00:00:04.500
      <v Asta>Välkomna till podden.

      00:00:05.000 --> 00:00:09.000
      <v Asta>I dag pratar vi om högspänningsnätaggregat &amp; badvatten.

      00:01:30.250 --> 00:01:35.000
      <v Bo Ek>Tack, roligt att vara här!
      "
    `)
  })

  it('writes SubRip with numbers and commas', () => {
    expect(writeSrt(cues).split('\n').slice(0, 3)).toEqual([
      '1',
      '00:00:00,000 --> 00:00:04,500',
      'Asta: Välkomna till podden.',
    ])
  })
})

describe('a transcript with hostile text in it', () => {
  it('is valid WebVTT for W3C’s validator, and whole as JSON and as text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 4 }), (said) => {
        const source = said.map(
          ([speaker, text], index) =>
            `00:00:0${index}.000 --> 00:00:0${index}.900\n<v ${escape(speaker)}>${escape(text)}`,
        )
        const cues = parseCaptions(['WEBVTT', ...source].join('\n\n'))
        const vtt = writeVtt(cues)
        const { errors, cues: read } = new WebVTTParser().parse(vtt, 'subtitles/captions/descriptions')
        expect(errors, vtt).toEqual([])
        expect(read).toHaveLength(cues.length)
        const { segments } = JSON.parse(writeTranscriptJson(cues)) as { segments: { body: string }[] }
        expect(segments.map(({ body }) => body)).toEqual(cues.map(({ text }) => text))
        for (const { text } of cues) expect(writeTranscriptText(cues, '')).toContain(text)
      }),
      { numRuns: 200 },
    )
  })
})

/** As an editor's program would write it, on one line. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/g, ' ')

describe('getPassages', () => {
  it('begins a new passage when somebody else speaks, and gives each its place', () => {
    const passages = getPassages(parseCaptions(captions))
    expect(passages.map(({ anchor, speaker, cues }) => [anchor, speaker, cues.length])).toEqual([
      ['t-0', 'Asta', 2],
      ['t-90', 'Bo Ek', 1],
    ])
  })

  it('gives each of two voices in one second, or in one cue, a passage and a place of its own', () => {
    const captionsOfTwo = `WEBVTT

00:05.000 --> 00:05.400
<v Asta>Är det bra?

00:05.500 --> 00:05.900
<v Bo>Ja.

00:05.900 --> 00:08.000
<v Asta>Jag tycker inte det.</v> <v Bo>Inte?</v>

00:08.000 --> 00:09.000
Ingen vet vem.
`
    const passages = getPassages(parseCaptions(captionsOfTwo))
    expect(
      passages.map(({ anchor, speaker, cues }) => [anchor, speaker, cues.map(({ text }) => text).join(' ')]),
    ).toEqual([
      ['t-5', 'Asta', 'Är det bra?'],
      ['t-5-2', 'Bo', 'Ja.'],
      ['t-5-3', 'Asta', 'Jag tycker inte det.'],
      ['t-5-4', 'Bo', 'Inte?'],
      ['t-8', undefined, 'Ingen vet vem.'],
    ])
    for (const { anchor, start } of passages) expect(parseTimeFragment(`#${anchor}`)).toBe(Math.floor(start))
  })

  it('keeps every cue, in order, under its own name, and never gives two passages the same place', () => {
    const cue = fc.record({
      start: fc.nat(500),
      text: fc.string({ minLength: 1, maxLength: 400 }),
      speaker: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(cue), (list) => {
        const cues = list
          .map(({ start, text, speaker }) => ({
            start: start / 2,
            end: start / 2 + 1,
            text,
            ...(speaker ? { speaker } : {}),
          }))
          .sort((one, other) => one.start - other.start)
        const passages = getPassages(cues)
        expect(passages.flatMap((passage) => passage.cues)).toEqual(cues)
        for (const { speaker, cues: said } of passages) expect(said.every((one) => one.speaker === speaker)).toBe(true)
        expect(new Set(passages.map(({ anchor }) => anchor)).size).toBe(passages.length)
      }),
    )
  })
})

describe('times', () => {
  it.each([
    [0, '00:00', '00:00:00.000', 'PT0S'],
    [90.25, '01:30', '00:01:30.250', 'PT1M30S'],
    [3600, '1:00:00', '01:00:00.000', 'PT1H'],
    [59.9996, '00:59', '00:01:00.000', 'PT1M'],
  ])('writes %d seconds for people, for captions and for machines', (seconds, time, timestamp, duration) => {
    expect([formatTime(seconds), formatTimestamp(seconds), formatIsoDuration(seconds)]).toEqual([
      time,
      timestamp,
      duration,
    ])
  })

  it.each([
    ['#t=90', 90],
    ['#t=1:30', 90],
    ['#t=1:00:05', 3605],
    ['#t=1m30s', 90],
    ['#t-90', 90],
    ['#avskrift', undefined],
    ['#t=', undefined],
    ['', undefined],
  ])('reads the place %s from an address', (hash, seconds) => {
    expect(parseTimeFragment(hash)).toBe(seconds)
  })

  it('finds what is heard at a moment', () => {
    expect([-1, 0, 4, 5, 99].map((now) => findCurrent([0, 5, 10], now))).toEqual([-1, 0, 0, 1, 2])
  })
})
