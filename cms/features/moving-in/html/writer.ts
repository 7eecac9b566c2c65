import type { RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import { toVideoAddress } from './videos.ts'
import { blockNode, headingNode, lineBreakNode, linkNode, paragraphNode, textNode } from './nodes.ts'
import type { SourceAddress } from '../record.ts'

/** A link that words stand in. */
export interface Link {
  url: string | SourceAddress
  isNewTab: boolean
}

/** How words are written. */
interface Style {
  format: number
  link?: Link
  /** White space stands as it is. */
  isPre: boolean
  /** Line breaks are written as such, and blank lines part paragraphs. */
  isClassic: boolean
}

/** What the lines become: paragraphs, or headings of a level. */
type LineKind = 'paragraph' | `h${number}`

/** Writes running text and what stands on lines of its own, one after the other, with white space as HTML shows it. */
export class Writer {
  readonly #isNarrow: boolean
  readonly #nodes: RichTextNode[] = []
  #line: RichTextNode[] = []
  #kind: LineKind = 'paragraph'
  #lastLink: Link | undefined

  /** @param isNarrow whether it writes where no blocks may stand. */
  constructor(isNarrow: boolean) {
    this.#isNarrow = isNarrow
  }

  /** Adds words to the line. */
  addText(text: string, style: Style): void {
    if (style.isPre) return this.#addPre(text, style)
    if (!style.isClassic || this.#kind !== 'paragraph') return this.#addWords(text, style)
    for (const [index, paragraph] of text
      .replace(/\r\n?/g, '\n')
      .split(/\n[ \t]*\n\s*/)
      .entries()) {
      if (index) this.endLine()
      for (const [number, line] of paragraph.split('\n').entries()) {
        if (number && this.#line.length && this.#line.at(-1)!.type !== 'linebreak') this.addLineBreak()
        this.#addWords(line, style)
      }
    }
  }

  /** Ends the line within its paragraph. */
  addLineBreak(): void {
    if (this.#line.length) this.#line.push(lineBreakNode())
  }

  /** Ends the paragraph, if one has begun. */
  endLine(): void {
    const line = trimLine(this.#line)
    this.#line = []
    this.#lastLink = undefined
    if (!line.length) return
    if (this.#kind !== 'paragraph') this.#nodes.push(headingNode(this.#kind, line))
    else this.#nodes.push(...openAddresses(line, this.#isNarrow))
  }

  /** Adds what stands on lines of its own. */
  addBlocks(...nodes: RichTextNode[]): void {
    this.endLine()
    this.#nodes.push(...nodes)
  }

  /** Does some writing whose lines are of a kind. */
  writeAs(kind: LineKind, write: () => void): void {
    this.endLine()
    const before = this.#kind
    this.#kind = kind
    write()
    this.endLine()
    this.#kind = before
  }

  /** Ends writing, and gives what has been written. */
  finish(): RichTextNode[] {
    this.endLine()
    return this.#nodes
  }

  #addPre(text: string, style: Style): void {
    for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (index) this.addLineBreak()
      // Spaces side by side are one for the reader; these are not.
      if (line) this.#push(line.replace(/\t/g, '    ').replace(/ (?= )|^ /g, '\u00a0'), style)
    }
  }

  #addWords(text: string, style: Style): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ')
    const shown = this.#endsWithSpace() ? words.replace(/^ /, '') : words
    if (shown) this.#push(shown, style)
  }

  #push(text: string, { format, link }: Style): void {
    const last = this.#line.at(-1)
    if (!link) {
      this.#lastLink = undefined
      if (last?.type === 'text' && last.format === format) last.text += text
      else this.#line.push(textNode(text, format))
      return
    }
    if (last?.type === 'link' && this.#lastLink === link) {
      const inner = last.children!.at(-1)
      if (inner?.type === 'text' && inner.format === format) inner.text += text
      else last.children!.push(textNode(text, format))
    } else this.#line.push(linkNode(link.url, link.isNewTab, [textNode(text, format)]))
    this.#lastLink = link
  }

  #endsWithSpace(): boolean {
    const last = this.#line.at(-1)
    const inner = last?.type === 'link' ? last.children?.at(-1) : last
    return inner === undefined || inner.type === 'linebreak' || inner.text?.endsWith(' ') === true
  }
}

/** A line without white space at its ends, before its breaks, and without links and pieces that hold no words. */
const trimLine = (line: RichTextNode[]): RichTextNode[] => {
  const trimmed = line.map((node, index) => (line[index + 1]?.type === 'linebreak' ? trimEnd(node) : node))
  const isBlank = (node: RichTextNode | undefined): boolean => node !== undefined && !/[^\s\u00a0]/.test(getWords(node))
  while (isBlank(trimmed.at(-1))) trimmed.pop()
  while (isBlank(trimmed[0])) trimmed.shift()
  const last = trimmed.pop()
  if (last) trimmed.push(trimEnd(last))
  return trimmed.flatMap((node) => (node.type === 'link' && isBlank(node) ? node.children! : [node])).filter(hasText)
}

const hasText = (node: RichTextNode): boolean => node.type !== 'text' || node.text !== ''

const trimEnd = (node: RichTextNode): RichTextNode => {
  if (node.type === 'text') return { ...node, text: node.text!.replace(/ +$/, '') }
  const inner = node.children?.at(-1)
  return inner ? { ...node, children: [...node.children!.slice(0, -1), trimEnd(inner)] } : node
}

/** The words of a line or a part of it. */
export const getWords = (node: RichTextNode): string =>
  node.type === 'linebreak' ? '\n' : (node.text ?? '') + (node.children ?? []).map(getWords).join('')

/** A paragraph, in which an address that has a line of its own becomes the film that it leads to, or a link. */
const openAddresses = (line: RichTextNode[], isNarrow: boolean): RichTextNode[] => {
  const rows: RichTextNode[][] = [[]]
  for (const node of line) {
    if (node.type === 'linebreak') rows.push([])
    else rows.at(-1)!.push(node)
  }
  const nodes: RichTextNode[] = []
  let paragraph: RichTextNode[] = []
  const end = (): void => {
    if (paragraph.length) nodes.push(paragraphNode(paragraph))
    paragraph = []
  }
  for (const [index, row] of rows.entries()) {
    const address = getBareAddress(row)
    const video = address && !isNarrow && toVideoAddress(address)
    if (video) {
      end()
      nodes.push(blockNode('video', { url: video, title: '' }))
      continue
    }
    if (index && paragraph.length) paragraph.push(lineBreakNode())
    paragraph.push(...(address && row[0]!.type === 'text' ? [linkNode({ $address: address }, false, row)] : row))
  }
  end()
  return nodes
}

const getBareAddress = (row: readonly RichTextNode[]): string | undefined => {
  const words = row.map(getWords).join('').trim()
  if (row.length !== 1 || !/^https?:\/\/[^\s/]\S*$/i.test(words) || !URL.canParse(words)) return undefined
  const url = row[0]!.fields?.url as string | SourceAddress | undefined
  if (url === undefined) return words
  const target = typeof url === 'string' ? url : url.$address
  return target.replace(/\/$/, '') === words.replace(/\/$/, '') || toVideoAddress(target) === toVideoAddress(words)
    ? words
    : undefined
}
