import { getChildren, type RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import { addNote, type Place, type Ways } from './conversion.ts'
import { isElement, type Element, type Piece } from './tree.ts'
import { bold, cellNode, lineBreakNode, paragraphNode, rowNode, tableNode, textNode } from './nodes.ts'
import { embolden, toLine } from './lists.ts'
import { toListLines } from './quotes.ts'
import { t } from '../texts.ts'

interface Cell {
  element: Element
  isHeading: boolean
}

/** What a table holds: what stands outside its cells comes before it. */
interface Parts {
  caption: Piece[]
  rows: { cells: Cell[]; isHead: boolean }[]
}

/** The widest that a table may be, in columns. */
const maxColumns = 60

/**
 * Converts a table to the editor's. A table for the looks of a page becomes its text, and a table within a table the lines of the
 * cell that it stood in.
 */
export const convertTable = (element: Element, place: Place, { walkApart }: Ways): RichTextNode[] => {
  const { caption, rows } = readTable(element)
  const words = walkApart(caption, { ...place, format: place.format | bold })
  const isLayout =
    ['presentation', 'none'].includes(element.attributes.role ?? '') || rows.every(({ cells }) => cells.length < 2)
  const shown = rows.map(({ cells, isHead }) => ({
    isHead,
    cells: cells.map(({ element: cell, isHeading }) => ({
      cell,
      isHeading,
      inside: walkApart(cell.children, { ...place, isNarrow: isLayout ? place.isNarrow : true }),
    })),
  }))
  if (isLayout) return [...words, ...shown.flatMap(({ cells }) => cells.flatMap(({ inside }) => inside))]
  if (place.isNarrow) {
    addNote(place, { kind: 'proposal', text: t.html.tableWithin })
    return [
      ...words,
      ...shown.flatMap(({ cells }) => [
        toRowLine(cells.map(({ inside }) => inside)),
        ...cells.flatMap(({ inside }) => inside.filter((node) => node.type !== 'list' && !toLine(node))),
      ]),
    ]
  }
  const hasHeadings = shown.some(({ cells }) => cells.some(({ isHeading }) => isHeading))
  if (!hasHeadings) addNote(place, { kind: 'proposal', text: t.html.tableWithoutHeadings })
  const outside: RichTextNode[] = []
  const made = shown.map(({ cells, isHead }) => {
    const isHeadingRow = isHead || cells.every(({ isHeading }) => isHeading)
    return cells.map(({ cell, isHeading, inside }) => {
      const kept = inside.flatMap((node) => toCellNodes(node, outside))
      const state = !isHeading ? 0 : isHeadingRow && cell.attributes.scope !== 'row' ? 1 : 2
      const node = cellNode(state, toSpan(cell.attributes.colspan), toSpan(cell.attributes.rowspan), [])
      node.children = kept.length ? kept : [paragraphNode([])]
      return node
    })
  })
  return [...words, tableNode(fillRows(made).map(rowNode)), ...outside]
}

const readTable = (table: Element): Parts => {
  const parts: Parts = { caption: [], rows: [] }
  const read = (pieces: readonly Piece[], isHead: boolean): void => {
    let cells: Cell[] | undefined
    for (const piece of pieces) {
      if (!isElement(piece)) {
        if ('text' in piece && piece.text.trim()) parts.caption.push(piece)
        continue
      }
      const { name } = piece
      if (name === 'td' || name === 'th') {
        // A cell without a row: the row is made up.
        if (!cells) parts.rows.push({ cells: (cells = []), isHead })
        cells.push({ element: piece, isHeading: name === 'th' || (isHead && name === 'td') })
        continue
      }
      cells = undefined
      if (name === 'tr') {
        const row = { cells: [] as Cell[], isHead }
        parts.rows.push(row)
        for (const inner of piece.children) {
          const isCell = isElement(inner) && (inner.name === 'td' || inner.name === 'th')
          if (isCell) row.cells.push({ element: inner, isHeading: inner.name === 'th' || isHead })
          else if (isElement(inner) || ('text' in inner && inner.text.trim())) parts.caption.push(inner)
        }
      } else if (name === 'tbody' || name === 'thead' || name === 'tfoot') read(piece.children, name === 'thead')
      else parts.caption.push(piece)
    }
  }
  read(table.children, false)
  parts.rows = parts.rows.filter(({ cells }) => cells.length)
  return parts
}

/** What a cell can hold of a node. What it cannot comes after the table. */
const toCellNodes = (node: RichTextNode, outside: RichTextNode[]): RichTextNode[] => {
  if (node.type === 'paragraph' || node.type === 'list') return [node]
  const line = toLine(node)
  if (line) return [paragraphNode(line)]
  if (node.type !== 'horizontalrule') outside.push(node)
  return []
}

const toRowLine = (cells: readonly RichTextNode[][]): RichTextNode => {
  const lines = cells.map((nodes) =>
    nodes.flatMap((node) => {
      const rows = node.type === 'list' ? toListLines(node) : [toLine(node) ?? []]
      return rows.filter((row) => row.length)
    }),
  )
  const row: RichTextNode[] = []
  for (const [index, cell] of lines.entries()) {
    if (index && row.length && cell.length) row.push(textNode(' | '))
    for (const [number, line] of cell.entries()) row.push(...(number ? [lineBreakNode()] : []), ...line)
  }
  return paragraphNode(row)
}

const toSpan = (written: string | undefined): number => {
  const span = Number.parseInt(written ?? '1', 10)
  return span > 1 ? Math.min(span, maxColumns) : 1
}

/** Rows that are equally long, whatever their cells span, as the editor has them. */
const fillRows = (rows: RichTextNode[][]): RichTextNode[][] => {
  const taken: number[] = []
  const widths = rows.map((cells, index) => {
    let width = taken[index] ?? 0
    for (const cell of cells) {
      const { colSpan, rowSpan } = cell as unknown as { colSpan: number; rowSpan: number }
      const rowsLeft = Math.min(rowSpan, rows.length - index)
      Object.assign(cell, { rowSpan: rowsLeft })
      width += colSpan
      for (let below = 1; below < rowsLeft; below += 1) taken[index + below] = (taken[index + below] ?? 0) + colSpan
    }
    return width
  })
  const widest = Math.max(...widths)
  return rows.map((cells, index) => [
    ...cells,
    ...Array.from({ length: widest - widths[index]! }, () => cellNode(0, 1, 1, [paragraphNode([])])),
  ])
}

/** The caption of a table that stands outside it. */
export const toTableCaption = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.map((node) => ({ ...node, children: embolden(getChildren(node)) }))
