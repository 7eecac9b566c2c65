import { getChildren, getNodes, isRichText } from '../../content-types/fields/rich-text-nodes.ts'
import type { RichTextNode } from './content.ts'

/** Text formats, in the order in which their elements stand in each other. The bits are Lexical's. */
const formatTags = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

/** The elements that a text node's formats ask for, outermost first. */
export const getFormatTags = (format: RichTextNode['format']): string[] =>
  formatTags.filter(([bit]) => (Number(format) || 0) & bit).map(([, tag]) => tag)

/** The text within the block's own fields, when it holds one. */
const getInnerText = (node: RichTextNode): RichTextNode[] => {
  const body = node.fields?.['body']
  return node.type === 'block' && isRichText(body) ? [body.root] : []
}

/**
 * The level of every heading in a text that stands under a heading of `sectionLevel`. What the editor chose says only which
 * heading stands under which; the levels then begin below the section's own, and none is skipped.
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
 * The items of a list. Lexical stores a list within a list as an item of its own; here it belongs to the item before, as
 * readers see it.
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
