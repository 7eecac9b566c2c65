/** The shape of rich text as Lexical stores it, and the ways through it, for those who read it without Lexical. */

import { richTextNodeTypes } from './rich-text.ts'

/** A bit field: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
export type TextFormat = number

/** Any node. The further properties of a kind of node are read by the code that renders it. */
export interface RichTextNode {
  type: string
  version?: number
  children?: RichTextNode[]
  /** Text of a `text` node. */
  text?: string
  /** A bit field for a `text` node, the alignment for a block node. */
  format?: TextFormat | string
  /** `h3` for a heading, `ol` for a list. */
  tag?: string
  /** `bullet`, `number` or `check` for a list. */
  listType?: string
  /** The first number of an ordered list. */
  start?: number
  /** The number of a list item. */
  value?: number | RichTextReference
  /** Which heading a cell of a table is, as a bit field: 1 of its column, 2 of its row. */
  headerState?: number
  /** How many columns and rows a cell of a table takes. */
  colSpan?: number
  rowSpan?: number
  /** The fields of a link, block or upload. */
  fields?: Record<string, unknown>
  /** The collection that an upload belongs to. */
  relationTo?: string
}

/** What a link or upload references: an id, or the document itself once resolved. */
export type RichTextReference = string | Record<string, unknown>

/** A whole text. */
export interface RichText {
  root: RichTextNode
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Any object: what names no type is looked into as well, because those who render it do so too. */
const isNode = (value: unknown): value is RichTextNode => isObject(value)

/** Whether something is a rich text. */
export const isRichText = (value: unknown): value is RichText => isObject(value) && isNode(value.root)

/** What a node holds. Nothing is relied on: what is read may not have been checked yet. */
export const getChildren = ({ children }: RichTextNode): RichTextNode[] =>
  Array.isArray(children) ? children.filter(isNode) : []

/**
 * A node and all nodes below it, in reading order. Without recursion, so that no depth is too deep.
 *
 * @param getBelow what stands below a node. Default: its children.
 */
export const getNodes = (root: RichTextNode, getBelow = getChildren): RichTextNode[] => {
  const found: RichTextNode[] = []
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node)
    for (const child of getBelow(node).toReversed()) waiting.push(child)
  }
  return found
}

/** Works something out for a node from what has been worked out for each of its children. Without recursion. */
export const foldNodes = <Result>(
  root: RichTextNode,
  work: (node: RichTextNode, below: Result[]) => Result,
): Result => {
  const done = new Map<RichTextNode, Result>()
  for (const node of getNodes(root).toReversed())
    done.set(
      node,
      work(
        node,
        getChildren(node).map((child) => done.get(child)!),
      ),
    )
  return done.get(root)!
}

/** A cell of a table, as HTML has it. */
export interface TableCell {
  node: RichTextNode
  /** What it is the heading of. */
  scope?: 'col' | 'row'
  colSpan?: number
  rowSpan?: number
}

/** The cells of a table, by row. A corner is the heading of its column. */
export const getCells = (table: RichTextNode): TableCell[][] =>
  getChildren(table).map((row) =>
    getChildren(row).map((node) => {
      const state = Number(node.headerState) || 0
      return {
        node,
        scope: state & 1 ? 'col' : state & 2 ? 'row' : undefined,
        colSpan: toSpan(node.colSpan),
        rowSpan: toSpan(node.rowSpan),
      }
    }),
  )

/** As HTML allows it, when it is more than one. */
const toSpan = (span: unknown): number | undefined =>
  Number.isSafeInteger(span) && (span as number) > 1 && (span as number) <= 1000 ? (span as number) : undefined

/** Whether nothing is written in a rich text: no words, and nothing else that a reader sees or that nobody knows. */
export const isEmptyText = (text: unknown): boolean =>
  !isRichText(text) ||
  getNodes(text.root)
    .slice(1)
    .every((node) => frames.has(node.type) && !(typeof node.text === 'string' && node.text.trim()))

/** The kinds of node that a reader sees though they hold no words. */
const shown: ReadonlySet<string> = new Set(['upload', 'horizontalrule', 'block'])

/** The kinds of node that are seen only by the words in them. */
const frames: ReadonlySet<string> = new Set(richTextNodeTypes.filter((type) => !shown.has(type)))

/** Whether a node is a link, to another site or to a document. */
export const isLink = ({ type }: RichTextNode): boolean => type === 'link' || type === 'autolink'

const inlineTypes: ReadonlySet<string> = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Whether a node is part of a line of text, as opposed to standing on lines of its own. */
export const isInline = ({ type }: RichTextNode): boolean => inlineTypes.has(type)
