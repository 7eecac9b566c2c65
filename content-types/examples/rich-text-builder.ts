import type { RichText, RichTextNode } from '../fields/rich-text-nodes.ts'
import type { ExampleReference } from './example.ts'

/** Builds rich text as Lexical stores it, for examples and tests. */

type Inline = string | RichTextNode
const block = { direction: 'ltr', format: '', indent: 0, version: 1 }

/** A text with a format: 1 bold, 2 italic. */
const formatted = (text: string, format: number): RichTextNode =>
  ({ type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }) as RichTextNode

const toNodes = (inlines: Inline[]): RichTextNode[] =>
  inlines.map((inline) => (typeof inline === 'string' ? formatted(inline, 0) : inline))

export const bold = (text: string): RichTextNode => formatted(text, 1)
export const italic = (text: string): RichTextNode => formatted(text, 2)
export const lineBreak = (): RichTextNode => ({ type: 'linebreak', version: 1 })
export const rule = (): RichTextNode => ({ type: 'horizontalrule', version: 1 })

/** A link to the outside. */
export const link = (text: string, url: string): RichTextNode =>
  ({
    type: 'link',
    children: toNodes([text]),
    fields: { linkType: 'custom', url, newTab: false },
    ...block,
    version: 3,
  }) as RichTextNode

/** A link to another document. */
export const documentLink = (text: string, { $ref }: ExampleReference): RichTextNode =>
  ({
    type: 'link',
    children: toNodes([text]),
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: $ref.collection, value: { $ref } } },
    ...block,
    version: 3,
  }) as unknown as RichTextNode

export const paragraph = (...inlines: Inline[]): RichTextNode =>
  ({ type: 'paragraph', children: toNodes(inlines), ...block, textFormat: 0, textStyle: '' }) as RichTextNode
export const heading = (tag: 'h3' | 'h4', text: string): RichTextNode =>
  ({ type: 'heading', tag, children: toNodes([text]), ...block }) as RichTextNode
export const quote = (...inlines: Inline[]): RichTextNode =>
  ({ type: 'quote', children: toNodes(inlines), ...block }) as RichTextNode

const list = (listType: 'bullet' | 'number', items: (Inline | Inline[])[]): RichTextNode =>
  ({
    type: 'list',
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start: 1,
    ...block,
    children: items.map((item, index) => ({
      type: 'listitem',
      value: index + 1,
      children: toNodes([item].flat()),
      ...block,
    })),
  }) as RichTextNode
/** An unordered list. */
export const bullets = (...items: (Inline | Inline[])[]): RichTextNode => list('bullet', items)
/** An ordered list. */
export const numbers = (...items: (Inline | Inline[])[]): RichTextNode => list('number', items)

/** A table whose first row holds the headings of its columns, and whose first column those of its rows. */
export const table = (...rows: string[][]): RichTextNode =>
  ({
    type: 'table',
    ...block,
    children: rows.map((cells, row) => ({
      type: 'tablerow',
      ...block,
      children: cells.map((cell, column) => ({
        type: 'tablecell',
        headerState: row === 0 ? 1 : column === 0 ? 2 : 0,
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
        children: [paragraph(cell)],
        ...block,
      })),
    })),
  }) as RichTextNode

/** A picture in the text. */
export const picture = (image: ExampleReference): RichTextNode =>
  ({
    type: 'upload',
    relationTo: 'media',
    value: image,
    fields: null,
    format: '',
    version: 3,
  }) as unknown as RichTextNode

/** A block: one of `richTextBlocks`, by its slug. */
export const richBlock = (blockType: string, fields: Record<string, unknown>): RichTextNode =>
  ({ type: 'block', fields: { blockType, blockName: '', ...fields }, format: '', version: 2 }) as RichTextNode

/** A whole text. Plain strings become paragraphs. */
export const richText = (...nodes: (string | RichTextNode)[]): RichText => ({
  root: {
    type: 'root',
    children: nodes.map((node) => (typeof node === 'string' ? paragraph(node) : node)),
    ...block,
  } as RichTextNode,
})
