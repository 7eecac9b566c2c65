import { decodeAddress } from '../../../content-types/decode-address.ts'
import {
  getChildren,
  isLink,
  isRichText,
  type RichText,
  type RichTextNode,
} from '../../../content-types/fields/rich-text-nodes.ts'
import { erasedMark, type Matcher } from './matcher.ts'

/** A text without what is erased, which leaves a mark. */
export const eraseFromText = (text: string, matcher: Matcher, mark = erasedMark): string => {
  let rest = ''
  let end = 0
  for (const [from, to] of matcher.find(text)) {
    rest += text.slice(end, from) + mark
    end = to
  }
  return rest + text.slice(end)
}

/** Every text in a value of any shape, without what is erased: for what no field describes. */
export const eraseFromAnything = (value: unknown, matcher: Matcher, mark = erasedMark): unknown => {
  if (typeof value === 'string') return eraseFromText(value, matcher, mark)
  if (Array.isArray(value)) return value.map((one) => eraseFromAnything(one, matcher, mark))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  // Ids of a database are objects with a class of their own.
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      eraseFromText(name, matcher, mark),
      eraseFromAnything(inner, matcher, mark),
    ]),
  )
}

/**
 * A rich text without what is erased. A name may be spread over several pieces of text, one of them bold; a link that leads to a
 * person's address becomes plain text.
 *
 * @param eraseFields removes it from the fields of a block. Without an answer the whole block goes.
 */
export const eraseFromRichText = (
  text: unknown,
  matcher: Matcher,
  eraseFields: (blockType: string, fields: Record<string, unknown>) => Record<string, unknown> | undefined,
): unknown => {
  if (!isRichText(text)) return eraseFromAnything(text, matcher)
  const copy = structuredClone(text) as RichText
  eraseWithin(copy.root, matcher, eraseFields)
  return copy
}

type EraseFields = Parameters<typeof eraseFromRichText>[2]

const eraseWithin = (root: RichTextNode, matcher: Matcher, eraseFields: EraseFields): void => {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.children)
      node.children = getChildren(node)
        .flatMap((child) => unlink(child, matcher))
        .flatMap((child) => eraseFromBlock(child, eraseFields))
    if (!isLink(node)) eraseFromPieces(getPieces(node), matcher)
    waiting.push(...getChildren(node))
  }
}

const eraseFromBlock = (node: RichTextNode, eraseFields: EraseFields): RichTextNode[] => {
  if (node.type !== 'block' || !node.fields) return [node]
  const fields = eraseFields(String(node.fields.blockType), node.fields)
  return fields ? [{ ...node, fields }] : []
}

/** A link whose address holds what is erased gives way to its own words. */
const unlink = (node: RichTextNode, matcher: Matcher): RichTextNode[] => {
  const address = isLink(node) ? node.fields?.url : undefined
  return typeof address === 'string' && matcher.isIn(decodeAddress(address) ?? address) ? getChildren(node) : [node]
}

/** The pieces of text that are read as one: those that stand in a node, and in the links among them. */
const getPieces = (node: RichTextNode): RichTextNode[] =>
  getChildren(node).flatMap((child) =>
    typeof child.text === 'string' || child.type === 'linebreak' ? [child] : isLink(child) ? getPieces(child) : [],
  )

const eraseFromPieces = (pieces: RichTextNode[], matcher: Matcher): void => {
  const texts = pieces.map(({ text }) => text ?? '\n')
  const found = matcher.find(texts.join(''))
  let start = 0
  for (const [index, piece] of pieces.entries()) {
    const text = texts[index]!
    if (piece.text !== undefined) {
      let rest = ''
      let end = 0
      for (const [first, last] of found) {
        const [from, to] = [first - start, last - start]
        if (to <= 0 || from >= text.length) continue
        rest += text.slice(end, Math.max(from, 0)) + (from >= 0 ? erasedMark : '')
        end = Math.min(to, text.length)
      }
      piece.text = rest + text.slice(end)
    }
    start += text.length
  }
}
