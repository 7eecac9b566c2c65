import {
  UnreadableSourceError,
  type Source,
  type SourceContext,
  type SourceInput,
  type SourceItem,
} from '../../record.ts'
import { t } from '../../texts.ts'
import { toNameKey } from '../values/split-names.ts'
import { VocabularyRecords, type ReadKnownNames } from '../values/vocabulary-records.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { readListAlone, readLists } from './list-tables.ts'
import { guessSheet } from './preview-table.ts'
import { toRecord } from './row-to-record.ts'
import { chooseSheet, hasWorkbookName, isWorkbook, openTableFile } from './table-file.ts'
import { readTableRows, type Table } from './table-rows.ts'
import type { Sheet } from './xlsx/workbook.ts'

/** How a table is read, where that is not left to the guess. */
export interface SpreadsheetOptions {
  mapping?: ColumnMapping
  /** Reads the names that the vocabularies of the installation hold: some have commas. */
  readKnown?: ReadKnownNames
}

/** Part of the key of what has been moved in: never changed. */
export const spreadsheetKind = 'spreadsheet'

/** A spreadsheet as a source: the lists of those who had no site, and open data that has been edited. */
export const makeSpreadsheetSource = ({ mapping, readKnown }: SpreadsheetOptions = {}): Source => ({
  kind: spreadsheetKind,
  label: t.spreadsheet.label,
  recognises: ({ from, head }) => {
    // Any ZIP begins like a workbook; in a workbook, these are among the first parts.
    if (isWorkbook({ head }))
      return hasWorkbookName(from) || head.includes('[Content_Types].xml') || head.includes('xl/')
    if (hasWorkbookName(from) || /\.(csv|tsv)$/i.test(from.replace(/[?#].*$/, ''))) return true
    const start = head.toString('utf8').trimStart()
    const [first = '', second = ''] = start.split(/\r\n|\r|\n/)
    return (
      !/^[<{[]/.test(start) &&
      !head.includes(0) &&
      [';', '\t'].some((mark) => first.includes(mark) && second.includes(mark))
    )
  },
  async *read(input, context) {
    const file = await openTableFile(input, context)
    try {
      const { sheet, others } = await chooseSheet(file, mapping?.sheet)
      const vocabularies = new VocabularyRecords(await readKnown?.())
      const table = { file, sheet, mapping: mapping ?? (await guessSheet(file, sheet)), vocabularies }
      yield* table.mapping.list ? readListAlone(table) : readTable(table, input, context, others)
      yield* tellOthers(sheet, others)
    } finally {
      file.close()
    }
  },
})

async function* readTable(
  table: Table,
  input: SourceInput,
  context: SourceContext,
  others: Sheet[],
): AsyncGenerator<SourceItem> {
  const { mapping, vocabularies } = table
  const lists = await readLists(table, input, context, others)
  const seen = new Map<string, number>()
  for await (const { row, read } of readTableRows(table)) {
    const skip = (reason: string): SourceItem => ({
      skipped: { id: `row:${row.number}`, title: row.cells.find((cell) => cell.trim()) ?? '', reason },
    })
    const result = read(row)
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
      return found ? [{ list, ...found }] : []
    })
    const files = [...result.records, ...own.flatMap(({ records }) => records)]
    for (const one of [...vocabularies.take(), ...files]) yield { record: one }
    const notes = [...(record.notes ?? []), ...own.flatMap((one) => one.notes)]
    const entries = Object.fromEntries(own.map(({ list, rows }) => [list, rows]))
    yield { record: { ...record, data: { ...record.data, ...entries }, ...(notes.length ? { notes } : {}) } }
  }
  if (!seen.size) throw new UnreadableSourceError(t.spreadsheet.noRows)
}

/** The sheets that have not been read. */
function* tellOthers(sheet: string | undefined, others: readonly Sheet[]): Generator<SourceItem> {
  for (const { name, isHidden } of others)
    yield {
      skipped: {
        id: `sheet:${name}`,
        title: name,
        reason: isHidden ? t.spreadsheet.hiddenSheet(sheet ?? '') : t.spreadsheet.otherSheet(sheet ?? ''),
      },
    }
}
