import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { Note, SourceContext, SourceInput, SourceItem, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { toNameKey } from '../values/split-names.ts'
import { guessSheet } from './preview-table.ts'
import { chooseSheet, openTableFile } from './table-file.ts'
import { readTableRows, type Table } from './table-rows.ts'
import { getColumnFields } from './targets.ts'
import type { Sheet } from './xlsx/workbook.ts'

/** What the rows of a table say of one document: the entries of its list. */
export interface Entries {
  title: string
  rows: SourceValue[]
  notes: Note[]
  /** The files that they name. */
  records: SourceRecord[]
}

/** The entries of a list, by the id or the title of their document, as `toNameKey` writes it. */
export interface ListTable {
  list: string
  entries: Map<string, Entries>
}

const collect = async (table: Table): Promise<Map<string, Entries>> => {
  const entries = new Map<string, Entries>()
  for await (const { row, read } of readTableRows(table)) {
    const { id, title, data, notes, records } = read(row)
    const key = toNameKey(id || title)
    const parent = entries.get(key) ?? { title: title || id, rows: [], notes: [], records: [] }
    if (key && Object.keys(data).length) parent.rows.push(data)
    parent.notes.push(...notes)
    parent.records.push(...records)
    entries.set(key, parent)
  }
  return entries
}

/**
 * The entries in the tables that belong to a table, as the open data has them: on other sheets of the workbook, or in files that lie
 * beside it (`effekter.csv` beside `projekt.csv`).
 *
 * @param others the other sheets that hold something. Those that are read here are taken out.
 */
export const readLists = async (
  table: Table,
  input: SourceInput,
  context: SourceContext,
  others: Sheet[],
): Promise<ListTable[]> => {
  const { type } = table.mapping
  const found: ListTable[] = []
  const has = (list: string): boolean => found.some((one) => one.list === list)
  for (const sheet of others.splice(0)) {
    const mapping = await guessSheet(table.file, sheet.name)
    if (mapping.type !== type || mapping.list === undefined || sheet.isHidden || has(mapping.list)) others.push(sheet)
    else found.push({ list: mapping.list, entries: await collect({ ...table, mapping, sheet: sheet.name }) })
  }
  if (input.isAddress) return found
  for (const { path, field, list, openData } of getColumnFields(type)) {
    if (field.type !== 'array' || list || !openData || has(path)) continue
    const beside = join(dirname(input.from), openData + extname(input.from))
    if (beside === input.from || !existsSync(beside)) continue
    const file = await openTableFile({ ...input, from: beside, head: await readStart(beside) }, context)
    try {
      const { sheet } = await chooseSheet(file, undefined)
      const mapping = await guessSheet(file, sheet)
      if (mapping.type !== type || mapping.list !== path) continue
      found.push({ list: path, entries: await collect({ ...table, file, mapping, sheet }) })
    } finally {
      file.close()
    }
  }
  return found
}

const readStart = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The entries of a list without the table that they belong to: each document with these alone. */
export async function* readListAlone(table: Table): AsyncGenerator<SourceItem> {
  const { mapping, vocabularies } = table
  const { type, list } = mapping
  for (const [key, { title, rows, notes, records }] of await collect(table)) {
    if (!key) {
      yield { skipped: { id: 'row', title, reason: t.spreadsheet.noParent(mapping.headingRow + 2) } }
      continue
    }
    for (const record of [...vocabularies.take(), ...records]) yield { record }
    yield {
      record: {
        id: `${type}:${key}`,
        type,
        title,
        state: 'draft',
        data: { title, [list!]: rows },
        ...(notes.length ? { notes } : {}),
      },
    }
  }
}
