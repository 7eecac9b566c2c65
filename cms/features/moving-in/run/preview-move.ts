import { recognise } from '../sources/index.ts'
import type { ColumnMapping } from '../sources/spreadsheet/column-mapping.ts'
import { previewTable, type TablePreview } from '../sources/spreadsheet/preview-table.ts'
import { spreadsheetKind } from '../sources/spreadsheet/spreadsheet-source.ts'
import type { MoveState } from './move-state.ts'
import { getFetcher, makeContext, readHead } from './open-input.ts'

/**
 * What there is to choose from before a spreadsheet is moved in: its columns, and what they would become. Undefined for other sources.
 *
 * @param chosen instead of what the move has been given: a sheet, or the whole mapping.
 * @throws {UnreadableSourceError} when it cannot be read.
 */
export const previewMove = async (
  state: MoveState,
  chosen: Partial<ColumnMapping> | undefined = state.options?.columns,
): Promise<TablePreview | undefined> => {
  const context = makeContext(getFetcher(state))
  const input = await readHead(state, context)
  return recognise(input, state.options)?.kind === spreadsheetKind ? previewTable(input, context, chosen) : undefined
}
