import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import {
  UnreadableSourceError,
  type Source,
  type SourceContext,
  type SourceInput,
  type SourceItem,
  type SourceValue,
} from '../../record.ts'
import { t } from '../../texts.ts'
import { VocabularyRecords, type ReadKnownNames } from '../values/vocabulary-records.ts'
import { toNameKey } from '../values/split-names.ts'
import { guessMapping, type ColumnMapping } from './column-mapping.ts'
import { readCsv, type Row } from './read-csv.ts'
import { makeRowReader, toRecord } from './row-to-record.ts'
import { getColumnFields } from './targets.ts'

/** How a table is read, where that is not left to the guess. */
export interface SpreadsheetOptions {
  mapping?: ColumnMapping
  /** Reads the names that the vocabularies of the installation hold: some have commas. */
  readKnown?: ReadKnownNames
}

/** The first rows of a table, its columns and what they would become, for a page on which it can be changed. */
export interface TablePreview {
  headings: string[]
  rows: string[][]
  mapping: ColumnMapping
  /** What a column of the type can hold, with the labels that editors know. */
  fields: { path: string; label: string }[]
}

/** How many rows are looked at before the columns are guessed. */
const shownRows = 30

/** Looks at the beginning of a table. */
export const previewTable = async (input: SourceInput, context: SourceContext): Promise<TablePreview> => {
  const rows: string[][] = []
  for await (const { cells } of readCsv(input, context)) if (rows.push(cells) === shownRows) break
  const mapping = guessMapping(rows)
  return {
    headings: rows[mapping.headingRow] ?? [],
    rows: rows.slice(mapping.headingRow + 1),
    mapping,
    fields: getColumnFields(mapping.type).map(({ path, label }) => ({ path, label })),
  }
}

/** A spreadsheet as a source: the lists of those who had no site, and open data that has been edited. */
export const makeSpreadsheetSource = ({ mapping, readKnown }: SpreadsheetOptions = {}): Source => ({
  kind: 'spreadsheet',
  label: t.spreadsheet.label,
  recognises: ({ from, head }) => {
    if (/\.(csv|tsv)$/i.test(from.replace(/[?#].*$/, ''))) return true
    const start = head.toString('utf8').trimStart()
    const [first = '', second = ''] = start.split(/\r\n|\r|\n/)
    return (
      !/^[<{[]/.test(start) &&
      !head.includes(0) &&
      [';', '\t'].some((mark) => first.includes(mark) && second.includes(mark))
    )
  },
  async *read(input, context) {
    yield* readTable(input, context, mapping, new VocabularyRecords(await readKnown?.()))
  },
})

async function* readTable(
  input: SourceInput,
  context: SourceContext,
  given: ColumnMapping | undefined,
  vocabularies: VocabularyRecords,
): AsyncGenerator<SourceItem> {
  const mapping = given ?? (await previewTable(input, context)).mapping
  const lists = mapping.list ? [] : await readLists(input, context, mapping, vocabularies)
  const seen = new Map<string, number>()
  for await (const { row, read } of readRows(input, context, mapping, vocabularies)) {
    const skip = (reason: string): SourceItem => ({
      skipped: { id: `row:${row.number}`, title: row.cells.find((cell) => cell.trim()) ?? '', reason },
    })
    const result = read(row)
    if (mapping.list) continue
    if (!result.title) {
      yield skip(t.spreadsheet.noTitle(row.number))
      continue
    }
    const record = toRecord(result, mapping)
    const first = seen.get(record.id)
    if (first !== undefined) {
      yield skip(t.spreadsheet.sameAgain(row.number, first))
      continue
    }
    seen.set(record.id, row.number)
    const own = lists.flatMap(({ list, entries }) => {
      const found = entries.get(toNameKey(result.id || result.title))
      return found ? [[list, found.rows] as const] : []
    })
    for (const one of [...vocabularies.take(), ...result.records]) yield { record: one }
    yield { record: { ...record, data: { ...record.data, ...Object.fromEntries(own) } } }
  }
  if (mapping.list) yield* readListAlone(input, context, mapping, vocabularies)
  else if (!seen.size) throw new UnreadableSourceError(t.spreadsheet.noRows)
}

/** The rows under the headings that hold something, each with what reads it. */
async function* readRows(
  input: SourceInput,
  context: SourceContext,
  mapping: ColumnMapping,
  vocabularies: VocabularyRecords,
): AsyncGenerator<{ row: Row; read: ReturnType<typeof makeRowReader> }> {
  let read: ReturnType<typeof makeRowReader> | undefined
  let index = -1
  for await (const row of readCsv(input, context)) {
    index += 1
    if (index === mapping.headingRow) read = makeRowReader(mapping, row.cells, vocabularies)
    else if (read && row.cells.some((cell) => cell.trim())) yield { row, read }
  }
}

type EntriesByParent = Map<string, { title: string; rows: SourceValue[] }>

const collectEntries = async (...table: Parameters<typeof readRows>): Promise<EntriesByParent> => {
  const entries: EntriesByParent = new Map()
  for await (const { row, read } of readRows(...table)) {
    const { id, title, data } = read(row)
    const key = toNameKey(id || title)
    const parent = entries.get(key) ?? { title: title || id, rows: [] }
    if (key && Object.keys(data).length) parent.rows.push(data)
    entries.set(key, parent)
  }
  return entries
}

/** The entries in the tables that lie beside a table, as the open data has them: `effekter.csv` beside `projekt.csv`. */
const readLists = async (
  input: SourceInput,
  context: SourceContext,
  { type }: ColumnMapping,
  vocabularies: VocabularyRecords,
): Promise<{ list: string; entries: EntriesByParent }[]> => {
  if (input.isAddress) return []
  const found: { list: string; entries: EntriesByParent }[] = []
  for (const { path, field, list, openData } of getColumnFields(type)) {
    if (field.type !== 'array' || list || !openData) continue
    const beside = join(dirname(input.from), openData + extname(input.from))
    if (beside === input.from || !existsSync(beside)) continue
    const other = { ...input, from: beside, head: Buffer.alloc(0) }
    const { mapping } = await previewTable(other, context)
    if (mapping.type === type && mapping.list === path)
      found.push({ list: path, entries: await collectEntries(other, context, mapping, vocabularies) })
  }
  return found
}

/** The entries of a list without the table that they belong to: each document with these alone. */
async function* readListAlone(
  ...[input, context, mapping, vocabularies]: Parameters<typeof readRows>
): AsyncGenerator<SourceItem> {
  for (const [key, { title, rows }] of await collectEntries(input, context, mapping, vocabularies)) {
    if (!key) {
      yield { skipped: { id: 'row', title, reason: t.spreadsheet.noParent(mapping.headingRow + 2) } }
      continue
    }
    const { type, list } = mapping
    for (const record of vocabularies.take()) yield { record }
    yield { record: { id: `${type}:${key}`, type, title, state: 'draft', data: { title, [list!]: rows } } }
  }
}
