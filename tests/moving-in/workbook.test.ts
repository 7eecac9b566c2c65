import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnreadableSourceError, type SourceItem, type SourceRecord } from '../../cms/features/moving-in/record.ts'
import { recognise, type SourceOptions } from '../../cms/features/moving-in/sources/index.ts'
import { previewTable } from '../../cms/features/moving-in/sources/spreadsheet/preview-table.ts'
import { getRawParts, makeWorkbook, makeZip, type RawWorkbook } from '../helpers/make-workbook.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'vitrin-books-'))))
afterAll(() => rm(folder, { recursive: true }))

const context = { fetchText: () => Promise.reject(new Error('Nothing is fetched.')) }
const toInput = async (bytes: Buffer | string, name = 'lista.xlsx') => {
  const from = join(folder, name)
  await writeFile(from, bytes)
  return { from, head: Buffer.from(bytes).subarray(0, 65_536), isAddress: false }
}
const readAll = async (bytes: Buffer | string, options: SourceOptions = {}, name?: string): Promise<SourceItem[]> => {
  const input = await toInput(bytes, name)
  const items: SourceItem[] = []
  for await (const item of recognise(input, options)!.read(input, context)) items.push(item)
  return items
}
const getRecords = (items: SourceItem[], type = 'projects'): SourceRecord[] =>
  items.flatMap((item) => ('record' in item && item.record.type === type ? [item.record] : []))
const getReasons = (items: SourceItem[]): Record<string, string> =>
  Object.fromEntries(items.flatMap((item) => ('skipped' in item ? [[item.skipped.id, item.skipped.reason]] : [])))

/** What the cells of a sheet say, as the preview shows it. */
const showRaw = async (workbook: RawWorkbook): Promise<string[][]> => {
  const input = await toInput(await makeZip(getRawParts(workbook)))
  const { headings, rows } = await previewTable(input, context)
  return [headings, ...rows]
}

describe('a workbook', () => {
  it('is read with the values that a person sees', async () => {
    const day = new Date('2024-05-01T00:00:00Z')
    const rows = [
      ['Rubrik', 'Startdatum', 'Budget', 'Beskrivning', 'Andel', 'E-post'],
      ['Badbojar', day, 1234.5, 'Vi mäter\nvattnet', 0.75, 'asa@exempel.se'],
      [],
      ['Lekplats', new Date('2024-05-01T13:45:00Z'), '1 234,5 kr', null, true, null],
    ]
    const style = (numFmt: string) => ({ style: { numFmt } })
    const cells = new Map([
      ['1,1', { value: day, type: 'date' as const, ...style('d mmm yyyy') }],
      ['1,2', { value: 1234.5, type: 'number' as const, ...style('#,##0 "tkr"') }],
      ['1,4', { value: 0.75, type: 'number' as const, ...style('0%') }],
    ])
    const items = await readAll(await makeWorkbook([{ name: 'Projekt', rows, cells }]))
    const [first, second] = getRecords(items)
    expect(first!.data).toMatchObject({
      title: 'Badbojar',
      milestones: [{ title: 'Startdatum', date: '2024-05-01T12:00:00.000Z' }],
      budget: { estimated: 1_234_500 },
      what: { $html: '<p>Vi mäter</p><p>vattnet</p>' },
      contacts: [{ email: 'asa@exempel.se' }],
    })
    expect(first!.notes).toContainEqual(expect.objectContaining({ field: 'Andel', value: '75 %' }))
    expect(second!.data).toMatchObject({
      milestones: [{ date: '2024-05-01T11:45:00.000Z' }],
      budget: { estimated: 1234.5 },
    })
    expect(second!.notes).toContainEqual(expect.objectContaining({ field: 'Andel', value: 'Ja' }))
  })

  it.each([
    [0, ['1900-01-01', '1900-02-28', '1900-03-01', '2024-05-01', '2024-05-01 13:45', '1:30', '00123', '15 %']],
    [1, ['1904-01-02', '1904-02-29', '1904-03-02', '2028-05-02', '2028-05-02 13:45', '1:30', '00123', '15 %']],
  ])('counts its days from 1900 or from 1904 (%s)', async (is1904, expected) => {
    const values = [1, 59, 61, 45413, 45413.572916666664, 0.0625, 123, 0.15]
    const styles = [1, 1, 1, 1, 1, 2, 3, 4]
    const cells = values.map((value, index) => `<c s="${styles[index]}"><v>${value}</v></c>`).join('')
    const [, shown] = await showRaw({
      rows: `<row><c t="inlineStr"><is><t>Rubrik</t></is></c><c t="inlineStr"><is><t>B</t></is></c></row><row>${cells}</row>`,
      settings: `<workbookPr date1904="${is1904}"/>`,
      styles: `<numFmts><numFmt numFmtId="164" formatCode="[$-41D]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="00000"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/></cellXfs>`,
    })
    expect(shown).toEqual(expected)
  })

  it('is read whatever kind of text stands in a cell', async () => {
    const [headings, shown] = await showRaw({
      strings:
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Ru</t></r><r><t>brik</t></r><rPh><t>x</t></rPh></si><si><t>a_x000A_b _x005F_x000A_</t></si>',
      rows: `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="str"><f>A1</f><v>Budget</v></c><c r="D2" t="inlineStr"><is><t>D</t></is></c></row>
        <row r="5"><c r="A5" t="s"><v>1</v></c><c r="C5" t="n"><f>1+1</f><v>2</v></c><c r="D5" t="e"><v>#N/A</v></c><c r="E5" t="b"><v>0</v></c></row>`,
    })
    expect(headings).toEqual(['Rubrik', '', 'Budget', 'D'])
    expect(shown).toEqual(['a\nb _x000A_', '', '2', '#N/A', 'Nej'])
  })

  it('says which row has a formula that nobody has worked out', async () => {
    const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`
    const rows = `<row>${text('Rubrik')}${text('Budget')}</row><row>${text('Badbojar')}<c><f>A1+1</f></c></row>`
    const [record] = getRecords(await readAll(await makeZip(getRawParts({ rows }))))
    expect(record!.notes).toContainEqual(
      expect.objectContaining({ kind: 'lost', text: expect.stringContaining('Rad 2') }),
    )
  })

  it('keeps where its cells lead', async () => {
    const link = (value: string, target: string) => ({ value, type: 'string' as const, hyperlink: { target } })
    const cells = new Map([
      ['1,1', link('Läs mer', 'https://exempel.se/a?b=1&c=2')],
      ['1,2', link('Rapporten', 'https://exempel.se/rapport')],
      ['1,3', link('Åsa Ö', 'mailto:asa@exempel.se?subject=Hej')],
      ['1,4', link('Hamnen', 'https://hamnen.example.se/')],
      ['1,5', link('https://exempel.se', 'https://exempel.se/')],
    ])
    const rows = [
      ['Rubrik', 'Beskrivning', 'Länk', 'E-post', 'Partner', 'Annat'],
      ['Badbojar', 'Läs mer', 'Rapporten', 'Åsa Ö', 'Hamnen', 'https://exempel.se'],
    ]
    const [record] = getRecords(await readAll(await makeWorkbook([{ name: 'Projekt', rows, cells }])))
    expect(record!.data).toMatchObject({
      what: { $html: '<p><a href="https://exempel.se/a?b=1&amp;c=2">Läs mer</a></p>' },
      links: [{ title: 'Rapporten', url: 'https://exempel.se/rapport' }],
      contacts: [{ email: 'asa@exempel.se' }],
      partners: [{ $reference: 'organisations:hamnen' }],
    })
    const kept = record!.notes!.filter(({ kind }) => kind === 'kept').map(({ value }) => value)
    expect(kept).toEqual(['Åsa Ö', 'https://hamnen.example.se/', 'https://exempel.se'])
  })

  it('is read with headings over several columns, and with cells before several rows', async () => {
    const rows = [
      ['Projekt i kommunen', null, null, null],
      ['Rubrik', 'Kategori', 'Budget', null],
      [null, null, 'Beräknad', 'Beviljad'],
      ['Badbojar', 'Miljö', 10, 20],
      ['Lekplats', null, 30, 40],
      ['Bad', 'Fritid', 50, null],
    ]
    const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
      startRow,
      startCol,
      endRow,
      endCol,
    })
    const merges = [merge(0, 0, 0, 3), merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3), merge(3, 1, 4, 1)]
    const bytes = await makeWorkbook([{ name: 'Projekt', rows, merges }])
    const { mapping, headings } = await previewTable(await toInput(bytes), context)
    expect(headings).toEqual(['Rubrik', 'Kategori', 'Budget: Beräknad', 'Budget: Beviljad'])
    expect(mapping).toMatchObject({
      headingRow: 2,
      columns: ['title', 'category', 'budget.estimated', 'budget.granted'],
    })
    expect(getRecords(await readAll(bytes)).map(({ data }) => [data.title, data.category, data.budget])).toEqual([
      ['Badbojar', { $reference: 'categories:miljö' }, { estimated: 10, granted: 20 }],
      ['Lekplats', { $reference: 'categories:miljö' }, { estimated: 30, granted: 40 }],
      ['Bad', { $reference: 'categories:fritid' }, { estimated: 50 }],
    ])
  })

  it('is read from the first sheet that shows a table, or from the one that is chosen', async () => {
    const table = (title: string) => [
      ['Rubrik', 'Status'],
      [title, 'Pilot'],
    ]
    const bytes = await makeWorkbook([
      { name: 'Dold', rows: table('Dolt'), hidden: true },
      { name: 'Läs mig', rows: [['Så här gör du']] },
      { name: 'Tomt', rows: [] },
      { name: 'Projekt', rows: table('Synligt') },
      { name: 'Mer', rows: table('Mer') },
    ])
    const items = await readAll(bytes)
    expect(getRecords(items).map(({ title }) => title)).toEqual(['Synligt'])
    expect(Object.keys(getReasons(items))).toEqual(['sheet:Dold', 'sheet:Läs mig', 'sheet:Mer'])
    const preview = await previewTable(await toInput(bytes), context, { sheet: 'Dold' })
    expect(preview.sheets.map(({ name }) => name)).toEqual(['Dold', 'Läs mig', 'Projekt', 'Mer'])
    expect(preview.mapping).toMatchObject({ sheet: 'Dold', columns: ['title', 'status'] })
    const chosen = await readAll(bytes, { columns: preview.mapping })
    expect(getRecords(chosen).map(({ title }) => title)).toEqual(['Dolt'])
    const wrong = readAll(bytes, { columns: { ...preview.mapping, sheet: 'Borta' } })
    await expect(wrong).rejects.toThrow('Det finns inget blad som heter ”Borta”')
  })
})

describe('a file that cannot be read as a workbook', () => {
  const older = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100_000)])
  const good = getRawParts({ rows: '<row><c><v>1</v></c></row>' })
  /** A part that says, in the directory of the ZIP, that it is larger than it is. */
  const boast = async (size: number): Promise<Buffer> => {
    const zip = await makeZip(good)
    zip.writeUInt32LE(size, zip.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
    return zip
  }
  const lie = async (): Promise<Buffer> => {
    const zip = await makeZip({ ...good, 'xl/sharedStrings.xml': `<sst>${' '.repeat(1_000_000)}</sst>` })
    const name = zip.lastIndexOf('xl/sharedStrings.xml')
    zip.writeUInt32LE(10, name - 46 + 24)
    return zip
  }
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['from before 2007', () => older, '.xlsx'],
    [
      'with a password',
      () => Buffer.concat([older, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]),
      'lösenord',
    ],
    ['that says it is huge', () => boast(4_000_000_000), 'för stor'],
    ['that is larger than it says', lie, 'trasig'],
    ['that is cut off', async () => (await makeZip(good)).subarray(0, 500), 'trasig'],
    ['with XML that is none', () => makeZip({ ...good, 'xl/worksheets/sheet1.xml': '<worksheet><' }), 'trasig'],
    ['without its sheet', () => makeZip({ ...good, 'xl/worksheets/sheet1.xml': '' }), 'trasig'],
    ['in binary form', () => makeZip({ ...good, 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['of OpenDocument', () => makeZip({ mimetype: 'x', 'content.xml': '<x/>' }), '.ods'],
    [
      'that is another document',
      () => makeZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }),
      'ingen arbetsbok',
    ],
    ['that is a page', () => Buffer.from('<html><table></table></html>'), 'ingen arbetsbok'],
    ['that is empty', () => makeZip(getRawParts({ rows: '' })), 'tom'],
    ['without rows', () => makeWorkbook([{ name: 'Projekt', rows: [['Rubrik', 'Status']] }]), 'inga rader'],
  ])('is refused with what to do: one %s', async (_, make, words) => {
    const error = await readAll(await make()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableSourceError)
    expect(String(error)).toContain(words)
  })

  it('is refused with what to do when it stands at an address', async () => {
    const input = { ...(await toInput(await makeZip(good))), from: 'https://exempel.se/lista.xlsx', isAddress: true }
    const reading = recognise(input)!.read(input, context)[Symbol.asyncIterator]().next()
    await expect(reading).rejects.toThrow('Hämta filen')
  })

  it('is refused, and nothing else, however it is damaged', async () => {
    const rows = [
      ['Rubrik', 'Budget'],
      ['Badbojar', 12],
    ]
    const whole = await makeWorkbook([{ name: 'Projekt', rows, merges: [] }])
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), fc.boolean(), async (changes, end, isCut) => {
        const bytes = Buffer.from(isCut ? whole.subarray(0, end) : whole)
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const input = await toInput(bytes, 'skadad.xlsx')
        try {
          for await (const _ of recognise(input)!.read(input, context)) continue
        } catch (error) {
          if (!(error instanceof UnreadableSourceError)) throw error
        }
      }),
      { seed: 20, numRuns: 300 },
    )
  })
})
