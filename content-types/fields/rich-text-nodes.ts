/** The shape of rich text as Lexical stores it, for those who read it without Lexical. */

/** A bit field: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
export type TextFormat = number

/** Any node. What a kind of node holds beyond this is read by whoever shows that kind. */
export interface RichTextNode {
  type: string
  version?: number
  children?: RichTextNode[]
  /** Text of a `text` node. */
  text?: string
  /** Of a `text` node a bit field; of a block node its alignment. */
  format?: TextFormat | string
  /** `h3` of a heading, `ol` of a list. */
  tag?: string
  /** `bullet`, `number` or `check` of a list. */
  listType?: string
  /** The first number of an ordered list. */
  start?: number
  /** The number of a list item. */
  value?: number | RichTextReference
  /** What a link, block or upload holds. */
  fields?: Record<string, unknown>
  /** The collection that an upload belongs to. */
  relationTo?: string
}

/** What a link or an upload points at: an id, or the document itself once resolved. */
export type RichTextReference = string | Record<string, unknown>

/** A whole text. */
export interface RichText {
  root: RichTextNode
}
