import { richTextHeadings } from '../../../../content-types/fields/rich-text.ts'
import type { RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'

/**
 * Gives the headings of a text the levels that the editor offers: the highest level that the text uses becomes the first, all below
 * it the second. None of the second level comes before one of the first.
 */
export const arrangeHeadings = (nodes: readonly RichTextNode[]): RichTextNode[] => {
  const [first, second] = richTextHeadings
  const levels = nodes.filter(({ type }) => type === 'heading').map(({ tag }) => Number(tag!.slice(1)))
  const highest = Math.min(...levels)
  let hasFirst = false
  return nodes.map((node) => {
    if (node.type !== 'heading') return node
    const isFirst = !hasFirst || Number(node.tag!.slice(1)) === highest
    hasFirst = true
    return { ...node, tag: isFirst ? first : second }
  })
}
