import { getChildren, getNodes, isLink, type RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import { addNote, type Place, type Ways } from './conversion.ts'
import { findElement, getTextContent, isElement, type Element, type Piece } from './tree.ts'
import { blockNode, lineBreakNode, paragraphNode, quoteNode, textNode } from './nodes.ts'
import { toWholeAddress } from './addresses.ts'
import { toLine } from './lists.ts'
import { getWords } from './writer.ts'
import { t } from '../texts.ts'

/** Converts a quotation. With a source it becomes the editor's block for that, unless its words hold links, which a block cannot. */
export const convertQuote = (element: Element, place: Place, ways: Ways, caption?: Element): RichTextNode[] => {
  const parts = caption ? { body: element.children, source: caption } : splitSource(element.children)
  const lines = ways.walkApart(parts.body, { ...place, format: 0 })
  const { source } = parts
  const address = source && getSourceAddress(source, element, place)
  const sourceWords = source ? getTextContent(source).replace(/\s+/g, ' ').trim() : ''
  const words = sourceWords.replace(/^[–—−-]+\s*/, '')
  const isPlain = lines.every((node) => toLine(node) && !getNodes(node).some(isLink))
  if (words && isPlain && lines.length && !place.isNarrow && address !== false && !holdsMore(source!))
    return [
      blockNode('sourcedQuote', {
        quote: lines.map((line) => getWords(line)).join('\n'),
        source: words,
        ...(address ? { url: address } : {}),
      }),
    ]
  if (!words && element.attributes.cite)
    addNote(place, { kind: 'kept', text: t.html.quoteAddress, value: element.attributes.cite })
  return [...quoteLines(lines), ...(source && words ? toSourceLines(source, place, ways) : [])]
}

/** A quotation whose words and source are known. */
export const toSourcedQuote = (quote: string, source: string, { isNarrow }: Place): RichTextNode[] =>
  source && quote && !isNarrow
    ? [blockNode('sourcedQuote', { quote, source })]
    : [quote && quoteNode([textNode(quote)]), source && paragraphNode([textNode(`– ${source}`)])].filter(
        (node) => typeof node === 'object',
      )

const toSourceLines = (source: Element, place: Place, { walkApart }: Ways): RichTextNode[] => {
  const [first, ...rest] = walkApart(source.children, place)
  return first?.type === 'paragraph' && !/^\s*[–—-]/.test(getWords(first))
    ? [paragraphNode([textNode('– '), ...getChildren(first)]), ...rest]
    : [first, ...rest].filter((node) => node !== undefined)
}

/** Whether a source holds more than its words and a link. */
const holdsMore = (source: Element): boolean =>
  findElement(source, ({ name, shortcode }) => name === 'img' || shortcode !== undefined) !== undefined

/** The address in a source: `false` when there is one that the block could not hold. */
const getSourceAddress = (source: Element, quote: Element, place: Place): string | false | undefined => {
  const link = findElement(source, ({ name, attributes }) => name === 'a' && Boolean(attributes.href))
  const written = link?.attributes.href ?? quote.attributes.cite
  if (!written) return undefined
  const address = toWholeAddress(written.trim(), place.conversion.base)
  if (address?.startsWith('http')) return address
  return link ? false : undefined
}

/** The source at the end of a quotation, if it names one, and what stands before it. */
const splitSource = (pieces: readonly Piece[]): { body: readonly Piece[]; source?: Element } => {
  const index = pieces.findLastIndex((piece) => isElement(piece) || ('text' in piece && piece.text.trim()))
  const last = pieces[index]
  if (!last || !isElement(last)) return { body: pieces }
  const before = pieces.slice(0, index)
  if (last.name === 'cite' || last.name === 'footer') return { body: before, source: last }
  if (last.name !== 'p' && last.name !== 'div') return { body: pieces }
  const inner = splitSource(last.children)
  return inner.source
    ? { body: [...before, { ...last, children: [...inner.body] }], source: inner.source }
    : { body: pieces }
}

/** The lines of a quotation, with what is no text between them. */
const quoteLines = (nodes: readonly RichTextNode[]): RichTextNode[] => {
  const result: RichTextNode[] = []
  let quoted: RichTextNode[] = []
  const end = (): void => {
    if (quoted.length) result.push(quoteNode(quoted))
    quoted = []
  }
  const add = (line: RichTextNode[], breaks: number): void => {
    if (quoted.length) quoted.push(...Array.from({ length: breaks }, lineBreakNode))
    quoted.push(...line)
  }
  for (const node of nodes) {
    const line = toLine(node)
    if (line) add(line, 2)
    else if (node.type === 'list') for (const one of toListLines(node)) add(one, 1)
    else {
      end()
      result.push(node)
    }
  }
  end()
  return result
}

/** The entries of a list as lines of text, each with its sign. */
export const toListLines = (list: RichTextNode, depth = 0): RichTextNode[][] => {
  let number = (list.start ?? 1) - 1
  return getChildren(list).flatMap((item) => {
    const [first] = getChildren(item)
    if (first?.type === 'list') return toListLines(first, depth + 1)
    number += 1
    const sign = list.listType === 'number' ? `${number}. ` : '– '
    return [[textNode('\u00a0\u00a0'.repeat(depth) + sign), ...getChildren(item)]]
  })
}
