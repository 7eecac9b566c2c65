import { getCells, getChildren, type TableCell } from '../../content-types/fields/rich-text-nodes.ts'
import type { RichTextNode } from './content.ts'
import { toPlainText } from './plain-text.ts'

/** A table as it is shown: what it is called, and its cells by row. */
interface Table {
  /** The heading or bold line above it, or else what its columns are called; empty when nothing says it. */
  name: string
  rows: TableCell[][]
}

/**
 * A table of a rich text.
 *
 * @param before what stands directly above it.
 */
export const getTable = (node: RichTextNode, before?: RichTextNode): Table => {
  const rows = getCells(node)
  const columns = (rows[0] ?? []).filter(({ scope }) => scope === 'col').map((cell) => toPlainText({ root: cell.node }))
  const above = before && isTitle(before) ? toPlainText({ root: before }) : ''
  return { name: above || columns.filter(Boolean).join(', '), rows }
}

/** Whether a node reads as the title of what stands below it. */
const isTitle = (node: RichTextNode): boolean =>
  node.type === 'heading' ||
  (node.type === 'paragraph' &&
    getChildren(node).length > 0 &&
    getChildren(node).every(({ type, format }) => type === 'text' && (Number(format) & 1) === 1))
