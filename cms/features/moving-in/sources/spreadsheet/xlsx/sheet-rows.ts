import { UnreadableSourceError } from '../../../record.ts'
import { t } from '../../../texts.ts'
import type { XmlElement } from '../../../xml/read-xml.ts'
import type { Row } from '../row.ts'
import type { ShowNumber } from './cell-formats.ts'
import { getAttribute, getElements, getStringItem, getText, readPlace } from './elements.ts'
import type { Package } from './open-package.ts'
import { isOutward, toKey, type SheetFacts } from './sheet-facts.ts'

/** What the cells of a sheet refer to in the workbook. */
export interface SheetSurroundings {
  is1904: boolean
  strings: readonly string[]
  shows: readonly ShowNumber[]
}

/** Cells and the empty ones before them, all rows together: a million rows of a hundred columns. */
const maxCells = 100_000_000

/** The rows of a sheet that hold something, one at a time, with the texts that a person sees in their cells. */
export async function* readSheetRows(
  parts: Package,
  name: string,
  surroundings: SheetSurroundings,
  facts: SheetFacts,
): AsyncGenerator<Row> {
  const merged = makeMerged(facts)
  let number = 0
  let cells = 0
  for await (const { element } of parts.read(name, ['sheetData'])) {
    if (element.name !== 'row') continue
    number = Number(getAttribute(element, 'r') ?? number + 1)
    const row = readRow(element, number, surroundings, facts)
    merged(row)
    cells += row.cells.length
    if (cells > maxCells) throw new UnreadableSourceError(t.spreadsheet.workbook.tooLarge)
    if (row.cells.length) yield row
  }
}

const readRow = (element: XmlElement, number: number, surroundings: SheetSurroundings, facts: SheetFacts): Row => {
  const row: Row = { number, cells: [] }
  let column = -1
  for (const cell of getElements(element, 'c')) {
    column = readPlace(getAttribute(cell, 'r') ?? '')?.column ?? column + 1
    if (column > 16_383) throw new UnreadableSourceError(t.spreadsheet.workbook.damaged)
    const text = readCell(cell, surroundings)
    if (text === undefined) {
      row.isUncalculated = true
      continue
    }
    if (!text) continue
    while (row.cells.length < column) row.cells.push('')
    row.cells[column] = text
    const link = facts.links.get(toKey({ row: number, column })) ?? readLinkFormula(cell)
    if (link !== undefined) (row.links ??= new Map()).set(column, link)
  }
  return row
}

/** The text of a cell as it is shown. Nothing when it is a formula that no program has worked out. */
const readCell = (cell: XmlElement, { strings, shows, is1904 }: SheetSurroundings): string | undefined => {
  const type = getAttribute(cell, 't') ?? 'n'
  if (type === 'inlineStr') return getElements(cell, 'is').map(getStringItem).join('')
  const [value] = getElements(cell, 'v')
  if (!value) return getElements(cell, 'f').length ? undefined : ''
  const text = getText(value)
  switch (type) {
    case 's':
      return strings[Number(text)] ?? ''
    case 'b':
      return text.trim() === '1' || text.trim() === 'true' ? t.spreadsheet.yes : t.spreadsheet.no
    case 'd':
      return text.replace(/T00:00:00(\.0+)?$/, '')
    case 'n': {
      const number = Number(text)
      if (text.trim() === '' || Number.isNaN(number)) return text
      return (shows[Number(getAttribute(cell, 's') ?? 0)] ?? String)(number, is1904)
    }
    default:
      return text
  }
}

/** The address in a formula that makes a link. */
const readLinkFormula = (cell: XmlElement): string | undefined => {
  const [formula] = getElements(cell, 'f')
  const address = formula && /^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(getText(formula))?.[1]
  return address !== undefined && isOutward(address) ? address : undefined
}

/**
 * Gives a cell that stands before several rows its text in each of them. What stands above several columns is left in the first one, as
 * the others would else hold the same text again, and how far it goes is noted.
 */
const makeMerged = ({ merges }: SheetFacts): ((row: Row) => void) => {
  let open: { column: number; last: number; text: string }[] = []
  let next = 0
  return (row) => {
    open = open.filter(({ last }) => last >= row.number)
    for (const { column, text } of open) {
      if (row.cells[column]) continue
      while (row.cells.length < column) row.cells.push('')
      row.cells[column] = text
    }
    for (; next < merges.length && merges[next]!.first.row <= row.number; next += 1) {
      const { first, last } = merges[next]!
      const text = first.row === row.number ? row.cells[first.column] : undefined
      if (!text) continue
      if (last.row > first.row) open.push({ column: first.column, last: last.row, text })
      if (last.column > first.column) (row.spans ??= new Map()).set(first.column, last.column)
    }
  }
}
