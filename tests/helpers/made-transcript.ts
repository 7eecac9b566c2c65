import fc from 'fast-check'

/** What somebody says. */
export interface Said {
  speaker?: string
  text: string
}

/** The file of a transcript, and what a person reads in it. */
export interface MadeTranscript {
  bytes: Buffer
  /** In order; what one voice says in a row is one. */
  said: Said[]
  /** What it was made by, for whoever looks at a failure. */
  manner: Manner
}

type Program = 'subRip' | 'webVtt' | 'voices' | 'names' | 'rolling' | 'growing' | 'highlighted'

/** How a program writes. */
export interface Manner {
  program: Program
  isVtt: boolean
  eol: '\n' | '\r\n' | '\r'
  encoding: 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** The digits of fractions; 0 for none. */
  digits: number
  hasHours: boolean
  decimal: '.' | ','
  arrow: string
  settings: string
  numbers: 'none' | 'each' | 'twice' | 'guid'
  /** Empty lines between cues. */
  gap: number
  blankAfterTimes: boolean
  blankInside: boolean
  linesACue: number
  decoration: 'none' | 'italic' | 'font' | 'override' | 'class' | 'wordTimes'
  references: 'needed' | 'none' | 'named' | 'numbered'
  voice: 'closed' | 'open' | 'class'
  label: 'plain' | 'bracketed' | 'chevron'
  namesEach: boolean
  hasNotes: boolean
}

const words = [
  'och att det är inte vi som drönare skolgårdar ljus åtgärd öppna räcker Ängelholm 1984 10:30 7 kök'.split(' '),
  [
    '3 < 5',
    '7 > 2',
    '<bo@example.se>',
    'R&D',
    '”citat”',
    '[skratt]',
    '{klamrar}',
    'a/b',
    'C:\\Temp',
    '…',
    '–',
    '50 %',
    '½',
  ],
].flat()
const names = [
  'Asta',
  'Bo Ek',
  'Åsa af Lind',
  'Asta Lind (Kommunen)',
  'Talare 2',
  'Okänd talare',
  'Jean-Luc O’Hara',
  'Dr. Öberg',
]

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((list) => `Så ${list.join(' ')}.`)
const manyTexts = fc.oneof(
  { weight: 6, arbitrary: sentence },
  fc.constantFrom('Ja.', 'Nej.', 'Mm', '1984', 'Klockan 10:30: då flyger vi.'),
)

const anyManner: fc.Arbitrary<Manner> = fc.record({
  program: fc.constantFrom<Program[]>('subRip', 'webVtt', 'voices', 'names', 'rolling', 'growing', 'highlighted'),
  isVtt: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  digits: fc.constantFrom(3, 3, 3, 2, 1, 0),
  hasHours: fc.boolean(),
  decimal: fc.constantFrom('.', ','),
  arrow: fc.constantFrom(' --> ', ' --> ', '-->', '\t-->\t', '  -->  ', ' -> ', ' → ', ' –> '),
  settings: fc.constantFrom(
    '',
    '',
    ' align:start position:0%',
    '\tline:85% size:50%',
    '  X1:40 X2:600 Y1:20 Y2:50',
    ' region:a',
  ),
  numbers: fc.constantFrom('none', 'each', 'each', 'twice', 'guid'),
  gap: fc.constantFrom(1, 1, 1, 0, 2),
  blankAfterTimes: fc.boolean(),
  blankInside: fc.boolean(),
  linesACue: fc.integer({ min: 1, max: 3 }),
  decoration: fc.constantFrom('none', 'none', 'italic', 'font', 'override', 'class', 'wordTimes'),
  references: fc.constantFrom('needed', 'needed', 'none', 'named', 'numbered'),
  voice: fc.constantFrom('closed', 'open', 'class'),
  label: fc.constantFrom('plain', 'plain', 'bracketed', 'chevron'),
  namesEach: fc.boolean(),
  hasNotes: fc.boolean(),
})

/** Files of transcripts as programs write them, with what is said in each. */
export const madeTranscript: fc.Arbitrary<MadeTranscript> = fc
  .tuple(
    anyManner,
    fc.array(fc.tuple(fc.constantFrom(...names), manyTexts, fc.integer({ min: 0, max: 3 })), {
      minLength: 4,
      maxLength: 14,
    }),
  )
  .map(([chosen, list]) => {
    const manner = makePossible(chosen)
    const isNamed = manner.program === 'voices' || manner.program === 'names'
    const said = list.map(([speaker, text, pause], index) => ({
      ...(isNamed ? { speaker } : {}),
      // In what rolls, the same twice could be a repetition: each begins with a word of its own.
      text: isRolling(manner) ? `${toLetters(index)} ${text}` : text,
      pause,
    }))
    return { bytes: encode(write(said, manner), manner), said: joinVoices(said), manner }
  })

const isRolling = ({ program }: Manner): boolean => ['rolling', 'growing', 'highlighted'].includes(program)

/** A word that is no other's. */
const toLetters = (index: number): string => `Ord${String.fromCodePoint(97 + index)}`

/** No program writes everything: what would leave open for a person too what is meant is left out. */
const makePossible = (chosen: Manner): Manner => {
  const manner = { ...chosen }
  if (manner.program === 'subRip' || manner.program === 'highlighted') manner.isVtt = false
  if (manner.program === 'webVtt') manner.isVtt = true
  if (manner.isVtt) manner.references = manner.references === 'none' ? 'needed' : manner.references
  else Object.assign(manner, { hasNotes: false, hasHours: true })
  if (manner.decoration === 'wordTimes' || manner.decoration === 'class') manner.isVtt ||= manner.program === 'voices'
  // Without a number, an empty line tells where the words end.
  if (manner.numbers === 'none') manner.gap = Math.max(1, manner.gap)
  if (manner.gap === 0) Object.assign(manner, { blankInside: false })
  if (manner.numbers === 'twice') manner.gap = Math.max(1, manner.gap)
  if (isRolling(manner))
    Object.assign(manner, { blankInside: false, linesACue: 1, decoration: 'none', digits: Math.max(2, manner.digits) })
  if (!manner.isVtt && manner.decoration === 'wordTimes') manner.decoration = 'none'
  return manner
}

interface Timed {
  start: number
  end: number
  lines: string[]
}

const write = (said: readonly (Said & { pause: number })[], manner: Manner): string => {
  const cues = isRolling(manner) ? roll(said, manner) : said.flatMap((one, index) => toCue(one, index, said, manner))
  const head = manner.isVtt ? ['WEBVTT', ...(manner.hasNotes ? ['Kind: captions', 'Language: sv'] : []), ''] : []
  const style =
    manner.hasNotes && manner.isVtt
      ? ['STYLE', '::cue(.gul) { color: yellow }', '', 'NOTE', 'Anteckning som ingen läser', '']
      : []
  const lines = cues.flatMap(({ start, end, lines: spoken }, index) => [
    ...toNumbers(index, manner),
    `${toStamp(start, manner)}${manner.arrow}${toStamp(end, manner)}${manner.settings}`,
    ...(manner.blankAfterTimes && manner.numbers !== 'twice' ? [''] : []),
    ...spoken.flatMap((line, place) => (place && manner.blankInside ? ['', line] : [line])),
    ...Array.from({ length: manner.gap }, () => ''),
    ...(manner.hasNotes && index === 1 && manner.gap ? ['NOTE också denna', ''] : []),
  ])
  return [...head, ...style, ...lines].join(manner.eol)
}

const toNumbers = (index: number, { numbers }: Manner): string[] => {
  const number = String(index + 1)
  if (numbers === 'each') return [number]
  if (numbers === 'twice') return [number, '', number]
  return numbers === 'guid' ? [`ef04c7c2-a59e-463f-9d27-b5b1259d6777/${number}-0`] : []
}

const toStamp = (seconds: number, { digits, decimal, hasHours }: Manner): string => {
  const [whole, fraction = ''] = seconds.toFixed(3).split('.')
  const pad = (part: number): string => String(part).padStart(2, '0')
  const clock = [Math.floor(Number(whole) / 60), Number(whole) % 60].map(pad).join(':')
  return `${hasHours ? '00:' : ''}${clock}${digits ? decimal + fraction.slice(0, digits) : ''}`
}

/** Cues begin twice a second or seldom, so that several fall into one second. */
const startOf = (index: number, pause: number): number => index * 4 + (pause > 2 ? 0.5 : 0)

const toCue = (
  { speaker, text, pause }: Said & { pause: number },
  index: number,
  all: readonly Said[],
  manner: Manner,
): Timed[] => {
  const start = startOf(index, pause)
  const isSame = all[index - 1]?.speaker === speaker
  const isNew = !isSame || manner.namesEach
  const lines = wrap(text, manner.linesACue).map((line) => decorate(escape(line, manner), start, manner))
  const named = manner.program === 'voices' ? withVoice(lines, speaker!, manner) : lines
  if (manner.program === 'names' && isNew) named[0] = `${toLabel(speaker!, manner)} ${named[0]!}`
  return [{ start, end: start + 0.9, lines: named }]
}

const toLabel = (speaker: string, { label }: Manner): string =>
  label === 'bracketed' ? `[${speaker}]:` : label === 'chevron' ? `>> ${speaker}:` : `${speaker}:`

const withVoice = (lines: string[], speaker: string, { voice }: Manner): string[] => {
  const open = voice === 'class' ? `<v.loud ${speaker}>` : `<v ${speaker}>`
  return lines.map(
    (line, index) => `${index ? '' : open}${line}${voice !== 'open' && index === lines.length - 1 ? '</v>' : ''}`,
  )
}

const wrap = (text: string, count: number): string[] => {
  const list = text.split(' ')
  const size = Math.max(2, Math.ceil(list.length / count))
  return list.flatMap((_, index) => (index % size ? [] : [list.slice(index, index + size).join(' ')]))
}

const escape = (text: string, { references, isVtt }: Manner): string => {
  const needed =
    isVtt || references !== 'none' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text
  if (references === 'named') return needed.replace(/å/g, '&aring;').replace(/ä/g, '&auml;').replace(/½/g, '&frac12;')
  if (references === 'numbered') return needed.replace(/ö/g, '&#246;').replace(/å/g, '&#xE5;').replace(/”/g, '&#8221;')
  return needed
}

const decorate = (line: string, start: number, manner: Manner): string => {
  switch (manner.decoration) {
    case 'italic':
      return `<i>${line}</i>`
    case 'font':
      return `<font color="#ffff00">${line}</font>`
    case 'override':
      return `{\\an8}${line}`
    case 'class':
      return `<c.gul.stor>${line}</c>`
    case 'wordTimes':
      return line.replace(' ', ` <${toStamp(start + 0.2, { ...manner, digits: 3, decimal: '.' })}>`)
    case 'none':
      return line
  }
}

/** What rolls: the line before stands above the new one, a line grows word by word, or a mark wanders over it. */
const roll = (said: readonly Said[], manner: Manner): Timed[] => {
  const texts = said.map(({ text }) => escape(text, manner))
  if (manner.program === 'rolling')
    return texts.flatMap((text, index) => {
      const start = index * 4
      const before = index ? [texts[index - 1]!] : [' ']
      return [
        { start, end: start + 3.99, lines: [...before, text] },
        { start: start + 3.99, end: start + 4, lines: [text, ' '] },
      ]
    })
  return texts.flatMap((text, index) => {
    const list = text.split(' ')
    const isGrowing = manner.program === 'growing'
    return list.map((word, place) => {
      const marked = list.map((one, at) => (at === place ? `<u>${one}</u>` : one)).join(' ')
      const [start, end] = [place, place + 1].map((part) => index * 4 + (3 * part) / list.length)
      return { start: start!, end: end!, lines: [isGrowing ? [...list.slice(0, place), word].join(' ') : marked] }
    })
  })
}

/** What one voice says in a row, as one. */
export const joinVoices = (said: readonly Said[]): Said[] => {
  const joined: Said[] = []
  for (const { speaker, text } of said) {
    const last = joined.at(-1)
    if (last && last.speaker === speaker) last.text += ` ${text}`
    else joined.push({ ...(speaker === undefined ? {} : { speaker }), text })
  }
  return joined
}

const encode = (text: string, { encoding }: Manner): Buffer => {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-8-mark':
      return Buffer.from(`\uFEFF${text}`)
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
    case 'windows-1252':
      // The same letters as Latin-1, besides those between 0x80 and 0x9f.
      return Buffer.from(
        text.replace(/[”’…–→]/g, (sign) => windowsSigns[sign]!),
        'latin1',
      )
  }
}

const windowsSigns: Record<string, string> = { '”': '\x94', '’': '\x92', '…': '\x85', '–': '\x96', '→': '->' }
