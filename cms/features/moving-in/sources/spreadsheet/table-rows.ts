import { joinHeadings, type Row } from './row.ts'
import { makeRowReader } from './row-to-record.ts'
import type { VocabularyRecords } from '../values/vocabulary-records.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { TableFile } from './table-file.ts'

/** A table in an opened file, and how it is read. */
export interface Table {
  file: TableFile
  sheet: string | undefined
  mapping: ColumnMapping
  vocabularies: VocabularyRecords
}

/** The rows under the headings that hold something, each with what reads it. */
export async function* readTableRows({
  file,
  sheet,
  mapping,
  vocabularies,
}: Table): AsyncGenerator<{ row: Row; read: ReturnType<typeof makeRowReader> }> {
  let read: ReturnType<typeof makeRowReader> | undefined
  let above: Row | undefined
  for await (const row of file.readRows(sheet)) {
    if (read) {
      if (row.cells.some((cell) => cell.trim())) yield { row, read }
    } else if (row.number === mapping.headingRow + 1) {
      read = makeRowReader(mapping, joinHeadings(above, row), vocabularies)
    }
    above = row
  }
}
