import type { SourceContext, SourceInput } from '../../record.ts'
import { describeKinds, type TableKind } from './table-kinds.ts'
import { guessMapping, type ColumnMapping } from './column-mapping.ts'
import { joinHeadings, type Row } from './row.ts'
import { chooseSheet, openTableFile, type TableFile } from './table-file.ts'
import type { Sheet } from './xlsx/workbook.ts'

/** The first rows of a table, its columns and what they would become, for a page on which it can be changed. */
export interface TablePreview {
  headings: string[]
  rows: string[][]
  mapping: ColumnMapping
  /** What its rows can become, each with the fields that a column can hold. */
  kinds: TableKind[]
  /** The sheets that hold something, if it is a workbook. */
  sheets: Sheet[]
}

/** How many rows are looked at before the columns are guessed, and how many of those under the headings are shown. */
const guessedBy = 30
const shownRows = 5
/** How much of a cell is shown. */
const shownCharacters = 200

/**
 * Looks at the beginning of a table.
 *
 * @param chosen what the user has chosen already: a sheet, or the whole mapping.
 */
export const previewTable = async (
  input: SourceInput,
  context: SourceContext,
  chosen: Partial<ColumnMapping> = {},
): Promise<TablePreview> => {
  const file = await openTableFile(input, context)
  try {
    const { sheet, others } = await chooseSheet(file, chosen.sheet)
    const rows = await readFirst(file, sheet)
    const guessed = guessTable(rows, sheet)
    const mapping = isWhole(chosen) ? chosen : guessed
    const at = rows.findIndex(({ number }) => number === mapping.headingRow + 1)
    const headings = at < 0 ? [] : joinHeadings(rows[at - 1], rows[at]!)
    const isUsed = ({ name }: Sheet): boolean => name === sheet || others.some((one) => one.name === name)
    return {
      headings,
      rows: rows
        .slice(at + 1)
        .filter(({ cells }) => cells.some((cell) => cell.trim()))
        .slice(0, shownRows)
        .map(({ cells }) => cells.map((cell) => cell.slice(0, shownCharacters))),
      mapping,
      kinds: describeKinds(headings),
      sheets: file.sheets.filter(isUsed),
    }
  } finally {
    file.close()
  }
}

const isWhole = (chosen: Partial<ColumnMapping>): chosen is ColumnMapping => chosen.columns !== undefined

const readFirst = async (file: TableFile, sheet: string | undefined): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const row of file.readRows(sheet)) if (rows.push(row) === guessedBy) break
  return rows
}

/** What the columns of a table become, guessed by its first rows. */
const guessTable = (rows: readonly Row[], sheet: string | undefined): ColumnMapping => {
  const mapping = guessMapping(rows.map((row, index) => joinHeadings(rows[index - 1], row)))
  const headingRow = (rows[mapping.headingRow]?.number ?? 1) - 1
  return { ...mapping, headingRow, ...(sheet === undefined ? {} : { sheet }) }
}

/** Guesses what becomes of a table in an opened file. */
export const guessSheet = async (file: TableFile, sheet: string | undefined): Promise<ColumnMapping> =>
  guessTable(await readFirst(file, sheet), sheet)
