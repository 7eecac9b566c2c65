import type { SourceContext, SourceInput } from '../../record.ts'
import { UnreadableSourceError } from '../../record.ts'
import { t } from '../../texts.ts'
import { readCsv } from './read-csv.ts'
import type { Row } from './row.ts'
import { olderMark, zipMark } from './xlsx/open-package.ts'
import { openWorkbook, type Sheet } from './xlsx/workbook.ts'

/** A file that holds a table, or several on sheets. */
export interface TableFile {
  /** None when it has no sheets but is one table. */
  sheets: readonly Sheet[]
  /** Its rows. @param isQuick leaves out links and merged cells, for which the whole sheet has to be read. */
  readRows: (sheet: string | undefined, isQuick?: boolean) => AsyncIterable<Row>
  close: () => void
}

/** Whether a file is a workbook, of whichever age. */
export const isWorkbook = ({ head }: Pick<SourceInput, 'head'>): boolean =>
  [zipMark, olderMark].some((mark) => head.subarray(0, mark.length).equals(mark))

/** Whether a file is called like a workbook. */
export const hasWorkbookName = (from: string): boolean =>
  /\.(xls[xmb]?|xlt[xm]?|ods)$/i.test(from.replace(/[?#].*$/, ''))

/** Opens a file that holds a table. @throws {UnreadableSourceError} */
export const openTableFile = async (input: SourceInput, context: SourceContext): Promise<TableFile> => {
  // What is called like a workbook can be a text that parts its cells, or a page that other programs take for one.
  const isOther =
    hasWorkbookName(input.from) && (input.head.includes(0) || /^\s*(<|$)/.test(input.head.toString('latin1')))
  if (!isWorkbook(input) && isOther) throw new UnreadableSourceError(t.spreadsheet.workbook.noWorkbook)
  if (!isWorkbook(input)) return { sheets: [], readRows: () => readCsv(input, context), close: () => undefined }
  if (input.isAddress) throw new UnreadableSourceError(t.spreadsheet.workbook.atAddress)
  return openWorkbook(input.from)
}

/** How many rows are looked at to see whether a sheet holds a table. */
const lookedAt = 50

/** What a sheet holds: nothing, something, or rows of several cells. */
const look = async (file: TableFile, sheet: string): Promise<0 | 1 | 2> => {
  let rows = 0
  let seen = 0
  for await (const { cells } of file.readRows(sheet, true)) {
    seen += 1
    if (cells.filter((cell) => cell.trim()).length > 1) rows += 1
    if (rows > 1) return 2
    if (seen === lookedAt) break
  }
  return seen ? 1 : 0
}

/**
 * The sheet that is read: the first that a person sees with a table on it, or else whichever holds anything; and the others that hold
 * something.
 *
 * @param wanted by the user.
 */
export const chooseSheet = async (
  file: TableFile,
  wanted: string | undefined,
): Promise<{ sheet: string | undefined; others: Sheet[] }> => {
  if (!file.sheets.length) return { sheet: undefined, others: [] }
  if (wanted !== undefined && !file.sheets.some(({ name }) => name === wanted))
    throw new UnreadableSourceError(t.spreadsheet.noSheet(wanted))
  const filled: { sheet: Sheet; holds: number }[] = []
  for (const sheet of file.sheets) {
    const holds = await look(file, sheet.name)
    if (holds) filled.push({ sheet, holds })
  }
  const rank = ({ sheet: { isHidden }, holds }: (typeof filled)[number]): number => holds + (isHidden ? 0 : 2)
  const best = filled.toSorted((one, other) => rank(other) - rank(one))[0]?.sheet.name
  const sheet = wanted ?? best
  if (sheet === undefined) throw new UnreadableSourceError(t.spreadsheet.empty)
  return { sheet, others: filled.flatMap((one) => (one.sheet.name === sheet ? [] : [one.sheet])) }
}
