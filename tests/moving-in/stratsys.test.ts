import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnreadableSourceError } from '../../cms/features/moving-in/record.ts'
import { recognise } from '../../cms/features/moving-in/sources/index.ts'
import { columns } from '../../cms/features/moving-in/sources/stratsys/initiatives.ts'
import { makeStratsysSource } from '../../cms/features/moving-in/sources/stratsys/source.ts'
import { allWords, readAddressWith, readFileWith, toWords, withInput } from './read-source.ts'

const source = makeStratsysSource(new Date('2026-05-01T12:00:00Z'))
type Cells = Record<string, unknown>
const toExport = (rows: readonly Cells[], header = [...new Set(rows.flatMap((row) => Object.keys(row)))]) => ({
  header,
  values: rows.map((row) => header.map((name) => row[name] ?? '')),
})
const read = (rows: readonly Cells[]) => readFileWith(source, JSON.stringify(toExport(rows)))
const readOne = async (row: Cells) => {
  const { projects, ...rest } = await read([{ Initiativ_InterntID: '7', Initiativ_Namn: 'Badkollen', ...row }])
  expect(projects).toHaveLength(1)
  return { project: projects[0]!, notes: projects[0]!.notes ?? [], ...rest }
}

/** Texts of numbered words with all that may stand between them. */
const makeCell = (prefix: string) =>
  fc
    .array(
      fc.constantFrom(
        ...' |; |%0A|\n|\r\n| %25 |%09|<br>|</p><p>| <b>|</b> |<ul><li>| < | & |&amp;|&nbsp;|, |. |: |" |\u00a0\u00a0•|•|– | (|) | • |<p>|$|[|] |%'.split(
          '|',
        ),
      ),
      { maxLength: 8 },
    )
    .map((marks) => {
      const words = marks.map((_, at) => `${prefix}å${at}x`)
      return { words, text: words.map((word, at) => marks[at]! + word).join('') }
    })

describe('an export of Stratsys', () => {
  it('loses no word of any cell, known or unknown, in whichever order columns and rows stand', async () => {
    const names = [...Object.values(columns), 'Initiativ_Andrafonsterikon', 'Något annat']
    const initiatives = fc.array(
      fc.tuple(...names.map((_, at) => fc.array(makeCell(`k${at}`), { minLength: 1, maxLength: 2 }))),
      { minLength: 1, maxLength: 2 },
    )
    await fc.assert(
      fc.asyncProperty(
        initiatives,
        fc.shuffledSubarray(names, { minLength: names.length - 6 }),
        fc.boolean(),
        async (all, order, isHeaderLast) => {
          const header = [...new Set([...order, columns.id])]
          const rows = [0, 1].flatMap((turn) =>
            all.map((cells, initiative) =>
              Object.fromEntries(
                names.map((name, at) => [
                  name,
                  name === columns.id ? `id${initiative}` : (cells[at]![turn]?.text ?? ''),
                ]),
              ),
            ),
          )
          const { header: first, values } = toExport(rows, header)
          const text = JSON.stringify(isHeaderLast ? { values, header: first } : { header: first, values })
          const { records, projects } = await readFileWith(source, text)
          expect(projects).toHaveLength(all.length)
          const found = allWords(records)
          const given = all.flatMap((cells) =>
            names.flatMap((name, at) =>
              header.includes(name) && name !== columns.id ? cells[at]!.flatMap(({ words }) => words) : [],
            ),
          )
          expect(given.flatMap(toWords).filter((word) => !found.has(word))).toEqual([])
        },
      ),
      { seed: 20, numRuns: 60 },
    )
  }, 30_000)

  it('reads the same from rows that lie apart as from rows that lie together, from a file and an address', async () => {
    const rows = [1, 2, 3].flatMap((id) =>
      ['Trygghet', 'Renare vatten'].flatMap((goal) =>
        ['Miljö', 'Fritid'].map((area) => ({
          Initiativ_InterntID: id,
          Initiativ_Namn: `Initiativ ${id}`,
          Omrade_Namn: area,
          Effektmal_Namn: goal,
          Effektmal_FargNamn: 'Gul',
          Effektmal_Malvarde: '80 %',
          Effektmal_Utfall: '75,5 %',
        })),
      ),
    )
    const apart = rows.map((_, at) => rows[(at * 5) % rows.length]!)
    const sortById = ({ projects }: Awaited<ReturnType<typeof read>>) =>
      projects.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ id, data }) => ({ id, effects: data.effects }))
    const together = await read(rows)
    expect(together.projects).toHaveLength(3)
    expect(together.projects[0]!.data.effects).toEqual(
      ['Trygghet', 'Renare vatten'].map((goal) => ({
        goal,
        achieved: 'partly',
        indicator: { target: 80, outcome: 75.5, unit: '%' },
      })),
    )
    const other = sortById(await read(apart)).map(({ id, effects }) => ({ id, effects: new Set(effects as unknown[]) }))
    expect(other).toEqual(sortById(together).map(({ id, effects }) => ({ id, effects: new Set(effects as unknown[]) })))
    expect(await readAddressWith(source, JSON.stringify(toExport(rows)))).toEqual(together)
  })

  it('fills the fields that a project has', async () => {
    const { project, notes, records } = await readOne({
      Initiativ_Sammanfattning: 'Vi mäter.%0ADygnet runt: 50 %25.',
      Initiativ_Vad: 'En boj.%0A• mäter • sänder',
      Initiativ_Avgransningar: 'Inte sjöar.',
      Initiativ_Status: 'Avbruten',
      Omrade_Namn: 'Kultur, idrott och fritid;Miljö',
      Transformation_Namn: 'AI;Sensorer (IoT)',
      Initiativ_Enhet: 'Miljönämnden',
      Initiativ_Synligaenheter: '•Miljönämnden\u00a0\u00a0•Digitala enheten•Kommunstyrelsen',
      Initiativ_Samverkanspartner: 'Lunds universitet; RISE',
      Initiativ_Kontaktperson: 'Åsa Öberg',
      Initiativ_EmailKontaktperson: 'asa@exempel.se',
      Initiativ_Startdatum: '2024-02-01',
      Initiativ_Slutdatum: '2027-12-31',
      Initiativ_Beslutspunkt: 'BP2',
      Initiativ_Estimeradbudget: '1,5 mnkr',
      Initiativ_Finansiering: 'Vinnova och egna medel',
      Initiativ_Utmaningar: 'Renare hav',
      Initiativ_Lanktillbild: 'https://bilder.exempel.se/boj%20ett.webp',
      Initiativ_Dokument: 'Slutrapport: https://exempel.se/r%E5d.pdf;https://exempel.se/projekt',
      Initiativ_Invanarinvolvering: '• Badare tyckte till\n• Skolor mätte',
    })
    expect(project).toMatchObject({ id: 'project:7', state: 'public' })
    expect(project).not.toHaveProperty('publishedAt')
    expect(project.data).toMatchObject({
      title: 'Badkollen',
      lead: 'Vi mäter.\nDygnet runt: 50 %.',
      how: { $html: '<details><summary>Avgränsningar</summary><p>Inte sjöar.</p></details>' },
      status: { $reference: 'statuses:avbruten' },
      category: { $reference: 'categories:kultur, idrott och fritid' },
      technologies: [{ $reference: 'technologies:ai' }, { $reference: 'technologies:sensorer (iot)' }],
      drivenBy: { $reference: 'organisations:miljönämnden' },
      participants: [{ $reference: 'organisations:digitala enheten' }, { $reference: 'organisations:kommunstyrelsen' }],
      partners: [{ $reference: 'organisations:lunds universitet' }, { $reference: 'organisations:rise' }],
      contacts: [{ name: 'Åsa Öberg', email: 'asa@exempel.se' }],
      milestones: [
        { title: 'Start', date: '2024-02-01T12:00:00.000Z', state: 'done' },
        { title: 'Beslutspunkt', text: 'BP2' },
        { title: 'Slut', date: '2027-12-31T12:00:00.000Z', state: 'notStarted' },
      ],
      budget: { estimated: 1_500_000, financing: [{ comment: 'Vinnova och egna medel' }], isPublic: false },
      challenge: { $reference: 'challenges:renare hav' },
      cover: { $reference: 'file:bilder.exempel.se/boj%20ett.webp' },
      files: [{ title: 'Slutrapport', file: { $reference: 'file:exempel.se/r%E5d.pdf' } }],
      links: [{ url: 'https://exempel.se/projekt' }],
      involvement: [{ text: 'Badare tyckte till' }, { text: 'Skolor mätte' }],
    })
    expect(records.find(({ type }) => type === 'statuses')!.data).toEqual({
      name: 'Avbruten',
      progress: 0,
      isStopped: true,
    })
    expect(records.find(({ type }) => type === 'media')!.file).toMatchObject({
      from: 'https://bilder.exempel.se/boj%20ett.webp',
    })
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'kept', field: 'category', value: 'Miljö' }))
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'person', value: 'asa@exempel.se' }))
  })

  it.each<[Record<string, string>, Record<string, unknown>]>([
    [{ Namn: 'Grön Fler badar' }, { goal: 'Fler badar', achieved: 'yes' }],
    [{ Namn: 'RödFler badar' }, { goal: 'Fler badar', achieved: 'no' }],
    [{ Namn: 'Gröna tak' }, { goal: 'Gröna tak' }],
    [{ Namn: 'Röd tråd i arbetet' }, { goal: 'Röd tråd i arbetet' }],
    [
      { Namn: 'Fler', FargNamn: 'inga data' },
      { goal: 'Fler', achieved: 'tooEarly' },
    ],
    [{ Namn: 'Fler', FargNamn: 'Blå' }, { goal: 'Fler' }],
    [
      { Namn: 'Fler', Malvarde: '2,5 mnkr' },
      { goal: 'Fler', indicator: { target: 2.5, unit: 'mnkr' } },
    ],
    [
      { Namn: 'Fler', Malvarde: '1 200', Utfall: '1 350 besökare' },
      { goal: 'Fler', indicator: { target: 1200, outcome: 1350, unit: 'besökare' } },
    ],
    [{ Namn: 'Fler', Malvarde: '10–20' }, { goal: 'Fler' }],
    [
      { Namn: 'Fler', Utfall: 'Många fler badar' },
      { goal: 'Fler', results: [{ text: 'Många fler badar' }] },
    ],
  ])('reads the effect %o', async (cells, effect) => {
    const row = Object.fromEntries(Object.entries(cells).map(([name, text]) => [`Effektmal_${name}`, text]))
    const { project, notes } = await readOne(row)
    expect(project.data.effects).toEqual([effect])
    const found = allWords([project.data, notes])
    const asNumbers = (text: string) => text.replace(/(?<=\d) (?=\d)/g, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    expect(
      Object.values(cells)
        .map(asNumbers)
        .flatMap(toWords)
        .filter((word) => !found.has(word)),
    ).toEqual([])
    if (effect.achieved) expect(notes).toContainEqual(expect.objectContaining({ kind: 'proposal', field: 'effects' }))
  })

  it('names rows without an id, the columns that are missing, and what stands beside the rows', async () => {
    const { values, header } = toExport([{ Initiativ_InterntID: '', Initiativ_Namn: 'Utan id' }])
    const { projects, skipped } = await readFileWith(source, JSON.stringify({ vy: 'Min vy', header, values }))
    expect(projects).toEqual([])
    expect(skipped.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'row:1 Utan id',
      'export:vy vy',
      'columns Kolumner som saknas',
    ])
    expect(skipped.at(-1)!.reason).toContain('Effektmal_Namn')
  })

  const whole = JSON.stringify(
    toExport([{ Initiativ_InterntID: 'å1', Initiativ_Namn: 'Bad\\kollen "é"', Initiativ_Vad: 'Å😀 text' }]),
  )
  const refuse = async (text: string | Buffer): Promise<string> => {
    const error: unknown = await readFileWith(source, text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableSourceError)
    return (error as Error).message
  }

  it('is refused with a sentence wherever it is cut off', async () => {
    for (let end = 1; end < whole.length; end++)
      expect(await refuse(whole.slice(0, end))).toMatch(/^Filen tar slut .*rad 1.*\.$/)
  })

  it.each<[string, string, RegExp]>([
    ['a comma too many', '{"header":["Initiativ_InterntID"],\n"values":[["1"],]}', /rad 2, tecken 17/],
    ['no columns', '{"values":[["1"]]}', /ingen export ur Stratsys/],
    ['columns that are no list', '{"header":"a","values":[["1"]]}', /ingen export ur Stratsys/],
    ['rows that are no list', '{"header":["Initiativ_InterntID"],"values":{"a":1}}', /ingen export ur Stratsys/],
    ['columns without an id', '{"header":["Initiativ_Namn"],"values":[["1"]]}', /Initiativ_InterntID/],
    ['no rows', '{"header":["Initiativ_InterntID"],"values":[]}', /inga rader/],
    ['a row that is none', '{"header":["Initiativ_InterntID"],"values":[["1"],{"a":1}]}', /^Rad 2 /],
    [
      'something nested without end',
      `{"header":["Initiativ_InterntID"],"values":[["1",${'['.repeat(99)}${']'.repeat(99)}]]}`,
      /nästlat/,
    ],
    ['zeros', '{"header":\u0000', /ingen text/],
  ])('is refused with a sentence for %s', async (_, text, words) => {
    expect(await refuse(text)).toMatch(words)
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${whole}`)],
    ['UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le')],
    ['Windows-1252', Buffer.from(whole.replace('😀', 'ä'), 'latin1')],
  ])('is known and read in %s', async (_, bytes) => {
    expect(await withInput(bytes, (input) => recognise(input)?.kind)).toBe('stratsys')
    const { projects } = await readFileWith(source, bytes)
    expect(projects).toMatchObject([{ id: 'project:å1', title: 'Bad\\kollen "é"' }])
  })

  it('is known by its beginning, and nothing else is taken for it', async () => {
    const kindOf = (text: string) => withInput(text, (input) => recognise(input)?.kind)
    const long = JSON.stringify(toExport([{ Initiativ_InterntID: '1', Initiativ_Vad: 'x'.repeat(200_000) }]))
    expect(await kindOf(long)).toBe('stratsys')
    expect(await kindOf('{"header":{"values":[1]}}')).not.toBe('stratsys')
    expect(await kindOf('Namn;Status\nA;Pilot\n')).toBe('spreadsheet')
    expect(await kindOf('[{"id":1,"project_what":"{\\"header\\":[\\"a\\"]}"}]')).toBe('project-manager')
  })
})
