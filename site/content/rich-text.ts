import { getChildren, getNodes, isRichText } from '../../content-types/fields/rich-text-nodes.ts'
import type { RichTextNode } from './content.ts'

/** Text formats, in nesting order. The bits are Lexical's. */
const formatTags = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

/** The elements for a text node's formats, outermost first. */
export const getFormatTags = (format: RichTextNode['format']): string[] =>
  formatTags.filter(([bit]) => (Number(format) || 0) & bit).map(([, tag]) => tag)

/** The rich text in a block's fields, if any. */
const getInnerText = (node: RichTextNode): RichTextNode[] => {
  const body = node.fields?.['body']
  return node.type === 'block' && isRichText(body) ? [body.root] : []
}

/**
 * The level of every heading in a text below a heading of `sectionLevel`. The chosen levels only determine the nesting; the
 * actual levels start below the section's, without gaps.
 */
export const getHeadingLevels = (root: RichTextNode, sectionLevel: number): Map<RichTextNode, number> => {
  const levels = new Map<RichTextNode, number>()
  const above: number[] = []
  for (const node of getNodes(root, (one) => [...getChildren(one), ...getInnerText(one)])) {
    if (node.type !== 'heading') continue
    const wanted = Number(node.tag?.slice(1)) || 6
    while (above.length && above.at(-1)! >= wanted) above.pop()
    above.push(wanted)
    levels.set(node, Math.min(sectionLevel + above.length, 6))
  }
  return levels
}

/**
 * The items of a list. Lexical stores a nested list as a separate item; here it becomes part of the item before it, as readers
 * see it.
 */
export const getListItems = (list: RichTextNode): { children: RichTextNode[] }[] => {
  const items: { children: RichTextNode[] }[] = []
  for (const { children = [] } of list.children ?? []) {
    const isNested = children.length > 0 && children.every(({ type }) => type === 'list')
    const last = items.at(-1)
    if (isNested && last) last.children.push(...children)
    else items.push({ children: [...children] })
  }
  return items
}
