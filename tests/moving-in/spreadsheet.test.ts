import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewTable } from '../../cms/features/moving-in/sources/spreadsheet/preview-table.ts'
import { makeSpreadsheetSource } from '../../cms/features/moving-in/sources/spreadsheet/spreadsheet-source.ts'
import { readDate } from '../../cms/features/moving-in/sources/values/read-date.ts'
import { readNumber } from '../../cms/features/moving-in/sources/values/read-number.ts'
import {
  UnreadableSourceError,
  type SourceContext,
  type SourceItem,
  type SourceRecord,
} from '../../cms/features/moving-in/record.ts'
import { getTables, writeTable } from '../../site/open-data/tables.ts'
import { projectsWith } from '../helpers/content-with.ts'
import { makeWorkbook } from '../helpers/make-workbook.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'vitrin-sheets-'))))
afterAll(() => rm(folder, { recursive: true }))

const context: SourceContext = { fetchText: (address) => Promise.reject(new Error(`Nothing is fetched: ${address}`)) }
const toInput = async (bytes: string | Buffer, name = 'lista.csv') => {
  const from = join(folder, name)
  await writeFile(from, bytes)
  return { from, head: Buffer.from(bytes).subarray(0, 65_536), isAddress: false }
}
const readItems = async (source: AsyncIterable<SourceItem>): Promise<SourceItem[]> => {
  const items: SourceItem[] = []
  for await (const item of source) items.push(item)
  return items
}
const readAll = async (
  bytes: string | Buffer,
  { name = 'lista.csv', ...options }: { name?: string } & Parameters<typeof makeSpreadsheetSource>[0] = {},
): Promise<SourceItem[]> => readItems(makeSpreadsheetSource(options).read(await toInput(bytes, name), context))
const getRecords = (items: SourceItem[], type = 'projects'): SourceRecord[] =>
  items.flatMap((item) => ('record' in item && item.record.type === type ? [item.record] : []))

describe('the open data, exported, and moved in again', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...'abå1 ,"\'-=+@(é'), minLength: 1, maxLength: 30 })
    .map((text) => `x${text}x`)
  const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true })
  const day = fc
    .date({ min: new Date('2001'), max: new Date('2030'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const project = fc.record({
    title: line,
    lead: lines,
    statusNote: optional(lines),
    budget: optional(
      fc.record({
        estimated: amount,
        financing: optional(
          fc.array(fc.record({ amount, date: optional(day), comment: optional(line) }), { maxLength: 3 }),
        ),
        isPublic: fc.constant(true),
      }),
    ),
    registerNumbers: fc.array(fc.record({ number: line }), { maxLength: 3 }),
    location: optional(fc.record({ name: line, latitude: fc.double({ min: -90, max: 90, noNaN: true }) })),
    globalGoals: fc.uniqueArray(fc.integer({ min: 1, max: 17 }).map(String), { maxLength: 5 }),
    publishedOn: day,
    involvement: fc.array(fc.record({ text: line }), { maxLength: 3 }),
    effects: fc.array(
      fc.record({
        goal: lines,
        achieved: optional(fc.constantFrom('yes', 'partly', 'no', 'tooEarly')),
        results: fc.array(fc.record({ text: line }), { maxLength: 3 }),
        indicator: optional(fc.record({ name: line, target: fc.double({ noNaN: true, noDefaultInfinity: true }) })),
      }),
      { maxLength: 3 },
    ),
  })
  /** CSV files opened in a spreadsheet program, and saved as one workbook: numbers are numbers then. */
  const saveAsWorkbook = (files: Record<string, string>): Promise<Buffer> =>
    makeWorkbook(
      Object.entries(files).map(([name, text]) => ({
        name,
        rows: parse(text, { bom: true }).map((row) =>
          row.map((cell) => (cell !== '' && String(Number(cell)) === cell ? Number(cell) : cell)),
        ),
      })),
    )
  /** Without what is empty, at any depth. */
  const compact = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(compact)
    if (typeof value === 'number') return value === 0 ? 0 : value
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, one]) => [name, compact(one)] as const)
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined && !(Array.isArray(one) && !one.length)))
  }

  it('is the same, with the effects that lie in a table of their own', async () => {
    const tables = ['projekt', 'effekter'].map((name) => getTables().find((table) => table.name === name)!)
    await fc.assert(
      fc.asyncProperty(fc.array(project, { minLength: 1, maxLength: 4 }), async (projects) => {
        const documents = projects.map((one, index) => ({ ...one, id: `p${index}`, slug: `projekt-${index}` }))
        const content = await projectsWith(documents)
        const [main, effects] = tables.map((table) => writeTable(table, content))
        await toInput(effects!, 'effekter.csv')
        const items = await readAll(main!, { name: 'projekt.csv' })
        expect(
          await readAll(await saveAsWorkbook({ projekt: main!, effekter: effects! }), { name: 'bok.xlsx' }),
        ).toEqual(items)
        const found = getRecords(items)
        expect(found.map(({ state }) => state)).toEqual(projects.map(() => 'public'))
        for (const [index, { effects: own, ...fields }] of projects.entries()) {
          const { budget, ...others } = fields
          const { data } = found[index]!
          const expected = {
            ...others,
            slug: `projekt-${index}`,
            ...(budget ? { budget: { estimated: budget.estimated, financing: budget.financing } } : {}),
          }
          const names = [...Object.keys(expected), 'effects']
          const read = Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))
          const sorted = (goals: unknown) => (goals as string[] | undefined)?.toSorted()
          expect(compact({ ...read, globalGoals: sorted(read.globalGoals) ?? [] })).toEqual(
            compact({ ...expected, effects: own, globalGoals: sorted(fields.globalGoals) }),
          )
        }
      }),
      { seed: 20, numRuns: 60 },
    )
  })
})

describe('a list that somebody has kept', () => {
  const list = [
    [
      'Rubrik',
      'Beskrivning',
      'Förvaltning',
      'Status',
      'Startdatum',
      'Slutdatum',
      'Budget',
      'Kontaktperson',
      'E-post',
      'Teknik',
      'Effektmål',
      'Resultat',
      'Handläggning',
    ],
    [
      'Badbojar',
      'Vi mäter\nvattnet',
      'Miljö, bygg och fritid',
      'Pilot',
      '1/5 2024',
      '2024-12-31',
      '1 234,5 kr',
      'Åsa Ö',
      'asa@exempel.se',
      'AI, Internet of Things (IoT, sensorer)',
      'Fler badar',
      '• Tio fler\n• Tjugo fler',
      'D 1',
    ],
    ['', 'utan namn', '', '', '', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['Badbojar', '', '', '', '', '', 'mycket', '', '', '', '', '', ''],
    ['Lekplats', '', '', 'Idé', 'någon gång', '', '', '', '', '', '', '', ''],
  ]
  const write = (mark: string): string =>
    list.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join('\r\n')
  const known = { technologies: ['Internet of Things (IoT, sensorer)'] }
  const encodings: [string, (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['Windows-1252', (text) => Buffer.from(text.replaceAll('•', '\u0095'), 'latin1')],
  ]

  it.each(encodings.flatMap(([name, encode]) => [';', ',', '\t'].map((mark) => ({ name, encode, mark }))))(
    'is read in $name with $mark',
    async ({ encode, mark }) => {
      const items = await readAll(encode(write(mark)), { readKnown: () => Promise.resolve(known) })
      const [first, second] = getRecords(items)
      expect(first!.state).toBe('draft')
      expect(first!.data).toMatchObject({
        title: 'Badbojar',
        what: { $html: '<p>Vi mäter</p><p>vattnet</p>' },
        drivenBy: { $reference: 'organisations:miljö, bygg och fritid' },
        status: { $reference: 'statuses:pilot' },
        budget: { estimated: 1234.5 },
        technologies: [
          { $reference: 'technologies:ai' },
          { $reference: 'technologies:internet of things (iot, sensorer)' },
        ],
        contacts: [{ name: 'Åsa Ö', email: 'asa@exempel.se' }],
        effects: [{ goal: 'Fler badar', results: [{ text: 'Tio fler' }, { text: 'Tjugo fler' }] }],
        milestones: [
          { title: 'Startdatum', date: '2024-05-01T12:00:00.000Z' },
          { title: 'Slutdatum', date: '2024-12-31T12:00:00.000Z' },
        ],
      })
      expect(first!.notes).toContainEqual(
        expect.objectContaining({ kind: 'kept', field: 'Handläggning', value: 'D 1' }),
      )
      expect(first!.notes).toContainEqual(expect.objectContaining({ kind: 'person', value: 'Åsa Ö, asa@exempel.se' }))
      expect(second!.notes).toContainEqual(expect.objectContaining({ kind: 'lost', value: 'någon gång' }))
      expect(items.flatMap((item) => ('skipped' in item ? [item.skipped.id] : []))).toEqual(['row:3', 'row:5'])
      expect(getRecords(items, 'statuses').map(({ data }) => data)).toEqual([
        { name: 'Pilot', progress: 50, isStopped: false },
        { name: 'Idé', progress: 25, isStopped: false },
      ])
    },
  )

  it('is shown before it is read, with what each column would become', async () => {
    const { headings, rows, mapping, kinds } = await previewTable(
      await toInput(`Projektlista 2024;;\r\n\r\n${write(';')}`),
      context,
    )
    expect(headings).toEqual(list[0])
    expect(rows[0]).toEqual(list[1])
    expect(mapping).toMatchObject({ type: 'projects', headingRow: 2 })
    expect(mapping.columns.slice(0, 3)).toEqual(['title', 'what', 'drivenBy'])
    expect(mapping.columns.at(-1)).toBe('@note')
    const fields = kinds.find((kind) => kind.type === 'projects' && !kind.list)!.groups.flatMap((group) => group.fields)
    for (const path of mapping.columns) expect(fields.map((field) => field.path)).toContain(path)
  })

  it.each([
    ['empty', '', 'tom'],
    ['without rows', 'Rubrik;Status\n', 'inga rader'],
    ['with a quotation mark that is never closed', 'Rubrik;Status\n"Badbojar;Pilot\n', 'citattecken'],
  ])('is refused with a sentence when it is %s', async (_, text, words) => {
    const error = await readAll(text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableSourceError)
    expect(String(error)).toContain(words)
  })
})

describe('who pays, and the number in the register', () => {
  const read = async (headings: string[], cells: string[]): Promise<Record<string, unknown>> => {
    const row = (all: string[]): string => all.map((cell) => `"${cell}"`).join(';')
    const items = await readAll(`${row(['Rubrik', 'Status', ...headings])}\n${row(['Bojen', 'Pilot', ...cells])}\n`)
    return getRecords(items)[0]!.data
  }
  const vinnova = { $reference: 'organisations:vinnova' }

  it.each(['Diarienummer', 'Diarienr', 'Dnr', 'Dnr.', 'Ärendenummer', 'DIARIENUMMER (DNR)'])(
    'are known by the heading %s',
    async (heading) => {
      const { registerNumbers } = await read([heading], ['KS 2023/00123, KS 2024/7\nMN-2021:4'])
      expect(registerNumbers).toEqual([{ number: 'KS 2023/00123' }, { number: 'KS 2024/7' }, { number: 'MN-2021:4' }])
    },
  )

  it.each<[string, object[]]>([
    ['Vinnova', [{ financier: vinnova }]],
    ['Vinnova 500 000 kr', [{ financier: vinnova, amount: 500_000 }]],
    ['Vinnova: 500 tkr', [{ financier: vinnova, amount: 500_000 }]],
    ['Vinnova (2,5 mnkr)', [{ financier: vinnova, amount: 2_500_000 }]],
    ['Vinnova, 500000', [{ financier: vinnova, amount: 500_000 }]],
    ['500 000 kr', [{ amount: 500_000 }]],
    ['Vinnova 1,5 miljoner kronor, etapp 2', [{ financier: vinnova, amount: 1_500_000, comment: 'etapp 2' }]],
    [
      '• Vinnova 500 000 kr\n• Vinnova 2 mkr 2024-05-01',
      [
        { financier: vinnova, amount: 500_000 },
        { financier: vinnova, amount: 2_000_000, date: '2024-05-01T12:00:00.000Z' },
      ],
    ],
  ])('are read from one cell: %s', async (cell, financing) => {
    expect(await read(['Finansiering'], [cell])).toMatchObject({ budget: { financing } })
  })

  it.each([
    [
      ['Finansiär', 'Bidrag', 'Budget'],
      ['Vinnova', '500 000 kr', '1 mkr'],
    ],
    [
      ['Budget', 'Bidrag', 'Finansiär'],
      ['1 mkr', '500 000 kr', 'Vinnova'],
    ],
  ])('are read from columns of their own: %s', async (headings, cells) => {
    expect(await read(headings, cells)).toMatchObject({
      budget: { estimated: 1_000_000, financing: [{ financier: vinnova, amount: 500_000 }] },
    })
  })
})

describe('a value in a cell', () => {
  it.each<[string, number | undefined]>([
    ['1 234,5', 1234.5],
    ['1.234.567,50 kr', 1_234_567.5],
    ['1,234,567.5', 1_234_567.5],
    ['2,3 mnkr', 2_300_000],
    ['500 tkr', 500_000],
    ['75 %', 75],
    ['−3', -3],
    ['1e+21', 1e21],
    ['10–20', undefined],
    ['ca mycket', undefined],
    ['5 constructor', undefined],
  ])('%s is the number %s', (text, number) => expect(readNumber(text)).toBe(number))

  it.each<[string | number, string | undefined]>([
    ['2024-05-01', '2024-05-01T12:00:00.000Z'],
    ['1 maj 2024', '2024-05-01T12:00:00.000Z'],
    ['1/5-2024', '2024-05-01T12:00:00.000Z'],
    ['2024-07-01 13:45', '2024-07-01T11:45:00.000Z'],
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.000Z'],
    [45_413, '2024-05-01T12:00:00.000Z'],
    ['45413', '2024-05-01T12:00:00.000Z'],
    ['kv 2 2024', '2024-04-01T12:00:00.000Z'],
    ['2024', '2024-01-01T12:00:00.000Z'],
    ['2024-02-31', undefined],
    ['snart', undefined],
  ])('%s is the day %s', (text, day) => expect(readDate(text)).toBe(day))
})
