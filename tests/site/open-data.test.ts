import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { getContentType } from '../../content-types/index.ts'
import { writeDataSet } from '../../site/open-data/data-sets.ts'
import { getTables, writeTable } from '../../site/open-data/tables.ts'
import { toOpenData } from '../../site/open-data/to-open-data.ts'
import { byteOrderMark, writeCsvRows, type CsvValue } from '../../content-types/format/csv.ts'
import { projectsWith } from '../helpers/content-with.ts'
import { hostileText } from '../helpers/hostile-text.ts'

/** A whole table. */
const writeCsv = (columns: string[], rows: CsvValue[][]): string => byteOrderMark + writeCsvRows([columns, ...rows])

const origin = 'https://vitrin.example.se'
const project = getContentType('projects')

/** A reader of RFC 4180 that knows nothing of the writer. */
const parseCsv = (csv: string): string[][] => {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let index = 0; index < csv.length; index++) {
    const row = rows.at(-1)!
    const sign = csv[index]!
    if (isQuoted && sign === '"' && csv[index + 1] === '"') row[row.length - 1] += csv[++index]!
    else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && sign === ',') row.push('')
    else if (!isQuoted && sign === '\r' && csv[index + 1] === '\n') {
      index++
      rows.push([''])
    } else row[row.length - 1] += sign
  }
  return rows.slice(0, -1)
}

const readTable = async (
  name: string,
  ...changed: Parameters<typeof projectsWith>
): Promise<Record<string, string>[]> => {
  const table = getTables().find((candidate) => candidate.name === name)!
  const [head = [], ...rows] = parseCsv(writeTable(table, await projectsWith(...changed)).slice(1))
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])))
}

const effects = [
  {
    goal: 'Kortare kö',
    achieved: 'partly',
    results: [{ text: 'Tolv dagar' }, { text: 'Två rader\nhär' }],
    indicator: { name: 'Kötid', unit: 'dagar', baseline: 30, outcome: 12 },
  },
  { goal: 'Nöjdare', achieved: 'tooEarly', results: [] },
]

describe('open data as JSON', () => {
  it('holds the declared fields under their declared names, with references and absolute addresses', async () => {
    const content = await projectsWith([{ technologies: ['ai'], what: richText('Hej') }])
    const [document] = content.projects
    expect(toOpenData(project, document!, content)).toMatchObject({
      id: document!.slug,
      adress: origin + document!.address,
      titel: document!.title,
      vad: '<p>Hej</p>',
      teknologier: [{ id: 'ai', namn: 'AI', adress: `${origin}/projekt/teknik/ai/` }],
    })
  })

  it('keeps results apart, and calls choices what people call them', async () => {
    const content = await projectsWith([{ effects }])
    expect(toOpenData(project, content.projects[0]!, content)).toMatchObject({
      effekter: [
        {
          effektmal: 'Kortare kö',
          uppnatt: 'Delvis uppnått',
          resultat: [{ text: 'Tolv dagar' }, { text: 'Två rader\nhär' }],
          matt: { fore: 30, utfall: 12 },
        },
        { effektmal: 'Nöjdare', uppnatt: 'För tidigt att säga' },
      ],
    })
  })

  it('says nothing of a budget that is not public', async () => {
    const content = await projectsWith([{ budget: { granted: 123_456, isPublic: false } }])
    const [hidden] = content.projects
    const [shown] = (await projectsWith([{ budget: { granted: 123_456, isPublic: true } }])).projects
    expect(toOpenData(project, hidden!, content)).not.toHaveProperty('budget')
    expect(toOpenData(project, shown!, content)).toMatchObject({ budget: { beviljad: 123_456 } })
  })

  it('says where it comes from and what may be done with it', async () => {
    const set: unknown = JSON.parse(writeDataSet('projekt', project, await projectsWith([{}])))
    expect(set).toMatchObject({
      kalla: origin,
      licens: 'CC0-1.0',
      antal: 1,
      projekt: [expect.objectContaining({ id: expect.any(String) })],
    })
  })
})

describe('open data as CSV', () => {
  it('has one row a project, with groups as columns and lists in one cell', async () => {
    const [row] = await readTable('projekt', [
      { technologies: ['ai', 'iot'], location: { name: 'Hamnen', latitude: 56.05 }, what: richText('Ett', 'Två') },
    ])
    expect(row).toMatchObject({ teknologier: 'AI; IoT', plats_namn: 'Hamnen', plats_latitud: '56.05', vad: 'Ett\nTvå' })
  })

  it('has one row for each effect, with the project it belongs to', async () => {
    const rows = await readTable('effekter', [{ effects }])
    expect(
      rows.map(({ nummer, effektmal, uppnatt, resultat, matt_utfall }) => [
        nummer,
        effektmal,
        uppnatt,
        resultat,
        matt_utfall,
      ]),
    ).toEqual([
      ['1', 'Kortare kö', 'Delvis uppnått', 'Tolv dagar; Två rader\nhär', '12'],
      ['2', 'Nöjdare', 'För tidigt att säga', '', ''],
    ])
  })

  it('says nothing of a budget that is not public', async () => {
    expect((await readTable('projekt', [{ budget: { granted: 123_456, isPublic: false } }]))[0]?.budget_beviljad).toBe(
      '',
    )
    expect((await readTable('projekt', [{ budget: { granted: 123_456, isPublic: true } }]))[0]?.budget_beviljad).toBe(
      '123456',
    )
  })

  it.each(['=1+1', '+46 42 10 50 00', '-1', '@SUM(A1)', '\t=1', '  =cmd()', '＝1'])(
    'defuses %j, which a spreadsheet would run',
    (text) => {
      expect(parseCsv(writeCsv(['a'], [[text]]).slice(1))[1]).toEqual([`'${text}`])
    },
  )

  it('leaves numbers alone, also those below zero', () => {
    expect(writeCsv(['a'], [[-1.5, undefined, true]])).toBe('\ufeffa\r\n-1.5,,true\r\n')
  })

  it('is read back as it was written, by a reader of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText, { minLength: 2, maxLength: 2 })), (rows) => {
        const written = rows.map((row) => row.map((text) => text.toWellFormed().replaceAll('\0', '')))
        expect(parseCsv(writeCsv(['a', 'b'], rows).slice(1))).toEqual([['a', 'b'], ...written])
      }),
    )
  })
})
