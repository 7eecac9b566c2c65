import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ColumnsForm } from '../../cms/features/moving-in/admin/ColumnsForm.tsx'
import { UnreadableSourceError } from '../../cms/features/moving-in/record.ts'
import type { MoveState } from '../../cms/features/moving-in/run/move-state.ts'
import { previewMove } from '../../cms/features/moving-in/run/preview-move.ts'
import { parseMapping } from '../../cms/features/moving-in/sources/spreadsheet/parse-mapping.ts'
import type { TablePreview } from '../../cms/features/moving-in/sources/spreadsheet/preview-table.ts'
import { makeWorkbook } from '../helpers/make-workbook.ts'

let folder: string
let preview: TablePreview
let state: MoveState
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrin-kolumner-'))
  const rows = [
    ['Rubrik', 'Partner', 'Samarbetspartner', 'Budget', 'Kostnad', 'Effektmål', null, 'Handläggare'],
    ['Badbojar', 'Hamnen', 'Vinnova', 10, 20, 'Fler badar', 'lös', 'x'.repeat(300)],
    ['Lekplats', null, null, 1, 2, null, null, 'D 2'],
  ]
  const sheets = [
    { name: 'Projekt', rows },
    { name: 'Dold', rows: [['Benämning'], ['AI']], hidden: true },
  ]
  const input = join(folder, 'lista.xlsx')
  await writeFile(input, await makeWorkbook(sheets))
  state = {
    id: '1',
    from: 'lista.xlsx',
    input,
    hosts: [],
    isPublishing: false,
    step: 'looked',
    done: 0,
    total: 0,
    startedAt: '',
    changedAt: '',
  }
  preview = (await previewMove(state))!
})
afterAll(() => rm(folder, { recursive: true }))

const draw = (shown: TablePreview) =>
  load(renderToStaticMarkup(createElement(ColumnsForm, { preview: shown, onChange: () => undefined })))

describe('the columns of a spreadsheet, before it is moved in', () => {
  it('are shown with two of their values and what they would become', () => {
    const $ = draw(preview)
    const columns = $('li').toArray()
    expect(columns.map((one) => $('label', one).text())).toEqual([
      'Rubrik',
      'Partner',
      'Samarbetspartner',
      'Budget',
      'Kostnad',
      'Effektmål',
      'Kolumn 7, utan rubrik',
      'Handläggare',
    ])
    expect(columns.map((one) => $('option[selected]', one).attr('value'))).toEqual([
      'title',
      'partners',
      'partners',
      'budget.estimated',
      '@note',
      'effects.goal',
      '@note',
      '@note',
    ])
    expect($(columns[0]!).text()).toContain('(namnet, måste finnas)')
    expect($(columns[0]!).text()).toContain('”Badbojar”, ”Lekplats”')
    expect($('p', columns[7]!).text().length).toBeLessThan(100)
    for (const one of columns) expect($('option', one).first().text()).toBe('Följer inte med')
  })

  it('have a label for every choice, and fields in groups that editors know', () => {
    const $ = draw(preview)
    for (const select of $('select').toArray()) {
      const id = $(select).attr('id')!
      expect($(`label[for="${id}"]`)).toHaveLength(1)
      const described = $(select).attr('aria-describedby')
      if (described) expect($(`[id="${described}"]`)).toHaveLength(1)
    }
    const groups = $('li optgroup')
      .toArray()
      .map((one) => $(one).attr('label'))
    expect(new Set(groups)).toContain('Budget')
    expect($('select').first().text()).toBe('ProjektDold (dolt)')
  })

  it('say what is wrong with a choice before it is made', () => {
    const choose = (columns: string[]) =>
      draw({ ...preview, mapping: { ...preview.mapping, columns } })('[aria-live]').text()
    expect(choose(['title', 'partners', 'partners'])).toBe('')
    expect(choose(['@note', 'partners'])).toContain('Ingen kolumn säger')
    expect(choose(['title', 'budget.estimated', 'budget.estimated'])).toContain('Två kolumner')
  })

  it('are those of the sheet that is chosen', async () => {
    const other = (await previewMove(state, { sheet: 'Dold' }))!
    expect(other.headings).toEqual(['Benämning'])
    expect(other.mapping.sheet).toBe('Dold')
    const chosen = {
      ...preview.mapping,
      columns: preview.mapping.columns.map((one) => (one === 'title' ? one : '@note')),
    }
    expect((await previewMove({ ...state, options: { columns: chosen } }))!.mapping).toEqual(chosen)
  })

  it('are none for another source', async () => {
    const input = join(folder, 'wxr.xml')
    await writeFile(
      input,
      '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>',
    )
    expect(await previewMove({ ...state, input })).toBeUndefined()
  })
})

describe('a choice of columns from outside', () => {
  it('is taken when the form could have made it', () => {
    for (const { type, list, groups, titles } of preview.kinds) {
      const fields = groups.flatMap((group) => group.fields)
      const many = fields.filter(({ isOnce }) => !isOnce).flatMap(({ path }) => [path, path])
      const columns = [...new Set([...titles, ...fields.map(({ path }) => path)]), ...many, '@skip', '@skip']
      const mapping = { type, headingRow: 0, columns, isOpenData: false, ...(list === undefined ? {} : { list }) }
      expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
      for (const { path, isOnce } of fields) {
        if (isOnce)
          expect(() => parseMapping({ ...mapping, columns: [...columns, path] }), path).toThrow(/plats för ett/)
      }
      const unnamed = columns.filter((path) => !titles.includes(path))
      expect(() => parseMapping({ ...mapping, columns: unnamed })).toThrow('vad sidorna ska heta')
    }
  })

  it.each([
    ['a field that is not there', { columns: ['title', 'passwordHash'] }, 'Kolumn 2'],
    ['a name that every object has', { columns: ['title', 'constructor'] }, 'Kolumn 2'],
    ['the field of another type', { columns: ['title', 'guid'] }, 'Kolumn 2'],
    ['what has no rows', { type: 'users' }, 'users'],
    ['a list that is none', { list: 'title' }, 'title'],
    ['more than there is', { extra: true }, 'går inte att läsa'],
  ])('is refused with %s', (_, part, words) => {
    const mapping = { type: 'projects', headingRow: 0, columns: ['title'], isOpenData: false }
    expect(() => parseMapping({ ...mapping, ...part })).toThrow(words)
  })

  it('is refused with a sentence whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseMapping(value)).toThrow(UnreadableSourceError)
      }),
      { seed: 20, numRuns: 500 },
    )
  })
})
