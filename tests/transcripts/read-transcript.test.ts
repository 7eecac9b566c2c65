import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../transcripts/index.ts'

/** What is read in lines that are said at 1, 2, 3 … seconds. */
const readSaid = (...said: string[]): (string | undefined)[][] =>
  readTranscript(
    said
      .map((text, index) => `${index + 1}\n00:00:0${index + 1},000 --> 00:00:0${index + 2},000\n${text}`)
      .join('\n\n'),
  ).cues.map(({ speaker, text }) => [speaker, text])
const readTexts = (text: string): string[] => readTranscript(text).cues.map((cue) => cue.text)

describe('a transcript', () => {
  it.for([
    ['brackets, as Whisper prints them', '[00:00.000 --> 00:04.000]   Hej.\n[00:04.000 --> 00:08.000]   Tack.'],
    ['commas, as YouTube has them', '0:00:00.000,0:00:04.000\nHej.\n\n0:00:04.000,0:00:08.000\nTack.'],
    ['frames', '00:00:00:00 --> 00:00:04:00\nHej.\n00:00:04:00 --> 00:00:08:00\nTack.'],
    [
      'an empty line after every line',
      '1\n\n00:00:00,000 --> 00:00:04,000\n\nHej.\n\n\n\n2\n\n00:00:04,000 --> 00:00:08,000\n\nTack.\n\n',
    ],
    ['spaces in the times', '00: 00: 00, 000 -> 00: 00: 04, 000\nHej.\n\n00: 00: 04, 000 -> 00: 00: 08, 000\nTack.'],
  ] as const)('may write its times with %s', ([, text]) => {
    expect(readTranscript(text)).toEqual({
      cues: [
        { start: 0, end: 4, text: 'Hej.' },
        { start: 4, end: 8, text: 'Tack.' },
      ],
      left: [],
    })
  })

  it('has no speaker where a colon is only a colon', () => {
    const said = [
      'Problemet: Vi hade inga pengar.',
      'Och då sa han: Nej.',
      'Obs: Kom ihåg det.',
      'Klockan 10:30: då flyger vi.',
    ]
    expect(readSaid(...said)).toEqual(said.map((text) => [undefined, text]))
  })

  it('keeps what somebody says twice, and what looks like a mark and is none', () => {
    const said = [
      'Nej.',
      'Nej.',
      'Nej.',
      '3 < 5 är 7 > 2',
      'Klicka på Arkiv --> Spara',
      'x <b och c> y',
      '10:30 --> 11:30 är det lunch',
    ]
    expect(readSaid(...said).map(([, text]) => text)).toEqual(said)
  })

  it('finds two voices in one piece, and who begins in the middle of a line', () => {
    expect(readSaid('Asta: Hej!\nBo: Hej hej!', 'Ska vi börja? Asta: Ja.')).toEqual([
      ['Asta', 'Hej!'],
      ['Bo', 'Hej hej!'],
      ['Bo', 'Ska vi börja?'],
      ['Asta', 'Ja.'],
    ])
  })

  it('goes on with the last name where names stand only when somebody else begins, and else says that nobody is named', () => {
    expect(readSaid('Asta: Hej', 'och välkomna.', 'Bo: Tack.', '[musik]').map(([speaker]) => speaker)).toEqual([
      'Asta',
      'Asta',
      'Bo',
      undefined,
    ])
    expect(readSaid('Asta: Hej.', 'Asta: Ja.', 'Bo: Tack.', 'Bo: Nej.', 'Någon annan.').at(-1)).toEqual([
      undefined,
      'Någon annan.',
    ])
  })

  it('shows two rows that roll, and words that are marked one by one, once', () => {
    expect(readSaid('Rad ett\nRad två', 'Rad två\nRad tre', 'Rad tre\nRad fyra').map(([, text]) => text)).toEqual([
      'Rad ett Rad två',
      'Rad tre',
      'Rad fyra',
    ])
    expect(readSaid('<u>Vi</u> har', 'Vi <u>har</u>', '<u>Nu</u> då', 'Nu <u>då</u>').map(([, text]) => text)).toEqual([
      'Vi har',
      'Nu då',
    ])
  })

  it('decodes every reference, once', () => {
    expect(readSaid('R&amp;D &#39;n&auml;r&#x27; &nbsp;&hellip; &amp;lt;b&gt; &okand;')).toEqual([
      [undefined, "R&D 'när' … &lt;b> &okand;"],
    ])
  })

  it('tells what nobody sees: notes, words before the first time, names of cues, times that cannot be read', () => {
    const { cues, left } = readTranscript(
      'WEBVTT - Mötet\nLanguage: sv\n\nNOTE Ring Bo\n\n1\n00:01.000 --> 00:02.000\nHej\n\n00:0o:03.000 --> 00:04.000\nandra\n\n00:05.000 --> 00:06.000\nSlut',
    )
    expect(cues.map(({ text }) => text)).toEqual(['Hej andra', 'Slut'])
    expect(left).toEqual([
      { line: 1, text: 'WEBVTT - Mötet', isTime: false },
      { line: 4, text: 'NOTE Ring Bo', isTime: false },
      { line: 10, text: '00:0o:03.000 --> 00:04.000', isTime: true },
    ])
  })

  it('breaks lines where Advanced SubStation Alpha does, and never in a path', () => {
    expect(
      readTexts('00:01.000 --> 00:02.000\n{\\an8\\i1}Hej\\Ndu{\\i0}\n\n00:02.000 --> 00:03.000\nI C:\\Nytt'),
    ).toEqual(['Hej du', 'I C:\\Nytt'])
  })
})
