import type { RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import type { Place, Ways } from './conversion.ts'
import { isElement, type Element } from './tree.ts'
import { bold, lineBreakNode, listItemNode, listNode, paragraphNode } from './nodes.ts'

/** The same words in bold. */
export const embolden = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.map((node) => {
    if (node.type === 'text') return { ...node, format: Number(node.format) | bold }
    return node.children ? { ...node, children: embolden(node.children) } : node
  })

/** The lines of what is mere text: nothing for what stands on lines of its own and is no text. */
export const toLine = (node: RichTextNode): RichTextNode[] | undefined => {
  if (node.type === 'heading') return embolden(node.children ?? [])
  return node.type === 'paragraph' || node.type === 'quote' ? (node.children ?? []) : undefined
}

/**
 * Converts a list. The editor's entries hold lines of text and lists, so that a list is interrupted by whatever else stood in one
 * of them, and goes on after it from the number that it had reached.
 */
export const convertList = (element: Element, place: Place, { walkApart }: Ways): RichTextNode[] => {
  const isNumbered = element.name === 'ol'
  const blocks: RichTextNode[] = []
  let items: RichTextNode[] = []
  let start = isNumbered ? toNumber(element.attributes.start) : 1
  let next = start
  const end = (): void => {
    if (items.length) blocks.push(listNode(isNumbered, start, items))
    items = []
    start = next
  }
  const addItem = (line: RichTextNode[]): void => {
    if (!line.length) return
    items.push(listItemNode(line))
    if (isNumbered) next += 1
  }
  for (const piece of element.children) {
    const isItem = isElement(piece) && piece.name === 'li'
    const value = isItem && isNumbered && piece.attributes.value
    if (value && toNumber(value) !== next) {
      end()
      start = next = toNumber(value)
    }
    let line: RichTextNode[] = []
    let isInterrupted = false
    for (const node of walkApart(isItem ? piece.children : [piece], place)) {
      const words = toLine(node)
      if (words && !isInterrupted) line.push(...(line.length ? [lineBreakNode()] : []), ...words)
      else if (words) blocks.push(paragraphNode(words))
      else if (node.type === 'list' && !isInterrupted) {
        addItem(line)
        line = []
        items.push(listItemNode([node]))
      } else {
        addItem(line)
        line = []
        end()
        isInterrupted = true
        blocks.push(node)
      }
    }
    addItem(line)
  }
  end()
  return blocks
}

const toNumber = (written: string | undefined): number => {
  const number = Number.parseInt(written ?? '1', 10)
  return Number.isSafeInteger(number) && number > 0 ? number : 1
}
