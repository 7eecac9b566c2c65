import { removeFormulaGuard } from '../../../../../content-types/format/csv.ts'
import { getContentType } from '../../../../../content-types/index.ts'
import type { Note, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { readEntries, splitEntries, type Entry } from '../values/read-entries.ts'
import { readValue, type Reading } from '../values/read-value.ts'
import { toNameKey } from '../values/split-names.ts'
import type { VocabularyRecords } from '../values/vocabulary-records.ts'
import { getTitlePath, type ColumnMapping } from './column-mapping.ts'
import { readLinkedCell, type LinkedCell } from './cell-links.ts'
import type { Row } from './row.ts'
import { getColumnFields, type ColumnField } from './targets.ts'

/** What a row says: the values of a document, or of an entry of a list. */
export interface ReadRow {
  data: Record<string, SourceValue>
  notes: Note[]
  /** The files that it names. */
  records: SourceRecord[]
  id: string
  title: string
  address: string | undefined
}

/** Reads rows of a table by its mapping. */
export const makeRowReader = (mapping: ColumnMapping, headings: readonly string[], vocabularies: VocabularyRecords) => {
  const { type, list, columns, isOpenData } = mapping
  const fields = new Map(getColumnFields(type).map((one) => [one.path, one]))
  const inList = list ? fields.get(list) : undefined
  return ({ number, cells, links, isUncalculated }: Row): ReadRow => {
    const row: ReadRow = { data: {}, notes: [], records: [], id: '', title: '', address: undefined }
    const reading: Reading = {
      vocabularies,
      isStrict: isOpenData,
      add: (record) => row.records.push(record),
      note: (note) => row.notes.push(note),
    }
    const entries = new Entries(reading)
    if (isUncalculated) row.notes.push({ kind: 'lost', text: t.spreadsheet.uncalculated(number) })
    // What stands beside the headings is kept as well.
    for (let index = 0; index < Math.max(columns.length, cells.length); index += 1) {
      const target = columns[index] ?? '@note'
      const shown = isOpenData ? removeFormulaGuard(cells[index] ?? '') : (cells[index] ?? '')
      const heading = headings[index]?.trim() || t.spreadsheet.emptyHeading
      if (!shown.trim()) continue
      const found = fields.get(target)
      const link = links?.get(index)
      const cell: LinkedCell = link === undefined ? { text: shown } : readLinkedCell(found, target, shown, link)
      const { text } = cell
      if (cell.rest !== undefined)
        row.notes.push({ kind: 'kept', field: heading, text: t.spreadsheet.link(heading), value: cell.rest })
      if (target === '@id' || target === '@parent') row.id = text.trim()
      else if (target === '@parentTitle' || target === getTitlePath(type)) row.title = text.trim()
      else if (target === '@address') row.address = text.trim()
      else if (target === '@note')
        row.notes.push({ kind: 'kept', field: heading, text: t.spreadsheet.kept(heading), value: text })
      if (found?.list && !inList) entries.add(found, cell, heading)
      else if (found && (!inList || found.list?.path === inList.path)) {
        const path = inList ? found.path.slice(inList.path.length + 1) : found.path
        const value = cell.value ?? readCell(found, text, heading, reading)
        if (value !== undefined) setPath(row.data, path.split('.'), value)
        if (cell.title !== undefined)
          row.notes.push({ kind: 'kept', field: heading, text: t.spreadsheet.linkText(heading), value: cell.title })
      }
    }
    for (const [path, all] of entries.finish()) setPath(row.data, path.split('.'), all)
    notePeople(type, row)
    return row
  }
}

const readCell = ({ field }: ColumnField, text: string, heading: string, reading: Reading): SourceValue | undefined =>
  field.type === 'array' ? readEntries(field, text, heading, reading) : readValue(field, text, heading, reading)

const setPath = (data: Record<string, SourceValue>, path: readonly string[], value: SourceValue): void => {
  const [first = '', ...rest] = path
  const before = data[first]
  if (!rest.length)
    data[first] = Array.isArray(before) && Array.isArray(value) ? putTogether(before, value) : (before ?? value)
  else setPath((data[first] ??= {}) as Record<string, SourceValue>, rest, value)
}

/** The values of two columns that hold the same field, each once. */
const putTogether = (some: readonly SourceValue[], more: readonly SourceValue[]): SourceValue[] => [
  ...new Map([...some, ...more].map((one) => [JSON.stringify(one), one])).values(),
]

/** The entries of lists whose values stand in columns of their own: a second column of a kind begins a second entry. */
class Entries {
  readonly #reading: Reading
  readonly #lists = new Map<string, Entry[]>()
  readonly #seen = new Map<string, number>()

  constructor(reading: Reading) {
    this.#reading = reading
  }

  add(found: ColumnField, { text, title, value: read }: LinkedCell, heading: string): void {
    const list = found.list!
    const path = found.path.slice(list.path.length + 1).split('.')
    const entries = this.#lists.get(list.path) ?? []
    this.#lists.set(list.path, entries)
    const texts = found.field.type === 'number' ? [text] : splitEntries(text, this.#reading.isStrict)
    const start = this.#seen.get(found.path) ?? 0
    const others = entries.length - start
    // As many results as goals belong to one another; any other number belongs to the one goal that is there.
    const isInside = found.field.type === 'array' && others !== texts.length
    let isTitleUsed = false
    for (const [index, one] of texts.entries()) {
      const entry = (entries[isInside ? Math.max(start, entries.length - 1) : start + index] ??= {})
      const value = read ?? readCell(found, one, heading, this.#reading)
      if (value === undefined) continue
      const before = entry[path[0]!]
      if (Array.isArray(before) && Array.isArray(value)) entry[path[0]!] = [...before, ...(value as SourceValue[])]
      else setPath(entry, path, value)
      const titled = getTitleOf(list.field.fields)
      if (titled && entry[titled] === undefined) {
        entry[titled] = title ?? heading
        isTitleUsed = true
      }
    }
    if (title !== undefined && !isTitleUsed)
      this.#reading.note({ kind: 'kept', field: heading, text: t.spreadsheet.linkText(heading), value: title })
    this.#seen.set(found.path, isInside ? entries.length : start + texts.length)
  }

  finish(): [string, Entry[]][] {
    return [...this.#lists].map(([path, entries]) => [path, entries.filter((entry) => Object.keys(entry).length)])
  }
}

/** The field that names the entries of a list, which then are called like their column. */
const getTitleOf = (fields: readonly object[]): string | undefined =>
  fields
    .flatMap((field) => ('fields' in field ? (field.fields as object[]) : [field]))
    .some((field) => 'name' in field && field.name === 'title')
    ? 'title'
    : undefined

const notePeople = (type: string, row: ReadRow): void => {
  for (const { path, field } of getColumnFields(type)) {
    const people = row.data[path]
    if (!field.custom?.site?.holdsPeople || !Array.isArray(people)) continue
    for (const person of people as Entry[]) {
      const name = String(person['name'] ?? person['email'] ?? '')
      const said = Object.values(person).filter((one) => typeof one === 'string')
      if (name) row.notes.push({ kind: 'person', field: path, text: t.values.person(name), value: said.join(', ') })
    }
  }
}

/** A row that stands for a document. */
export const toRecord = (row: ReadRow, { type, isOpenData }: ColumnMapping): SourceRecord => {
  const { publishedOn, updatedOn } = row.data
  const isDocument = getContentType(type).custom.site.kind === 'document'
  const address: ReadRow['data'] = isOpenData && row.id ? { slug: row.id } : {}
  return {
    id: `${type}:${toNameKey(row.id || row.title)}`,
    type,
    title: row.title,
    // Only the open data tells what is public: a list may hold what is internal.
    state: isOpenData || !isDocument ? 'public' : 'draft',
    ...(typeof publishedOn === 'string' ? { publishedAt: publishedOn } : {}),
    ...(typeof updatedOn === 'string' ? { updatedAt: updatedOn } : {}),
    data: { ...row.data, ...address },
    ...(row.address && URL.canParse(row.address) ? { addresses: [row.address] } : {}),
    ...(row.notes.length ? { notes: row.notes } : {}),
  }
}
