import { foldNodes, isRichText } from '../../content-types/fields/rich-text-nodes.ts'
import type { RichText, RichTextNode } from './content.ts'

/** The text of rich text, one line per paragraph, including blocks and the descriptions of pictures. */
export const richTextToText = (text: RichText): string =>
  renderText(text.root)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')

const blockNodes = new Set(['paragraph', 'heading', 'quote', 'listitem', 'upload', 'block', 'tablerow'])

const renderText = (root: RichTextNode): string =>
  foldNodes<string>(root, (node, below) => {
    const own = `${node.text ?? ''}${node.type === 'linebreak' ? '\n' : node.type === 'tab' ? ' ' : ''}`
    const inside = node.type === 'block' ? renderBlock(node.fields ?? {}) : getAlternative(node)
    const text = own + below.join('') + inside
    // The cells of a row stand on one line, each apart from the next.
    if (node.type === 'tablecell') return `${text.trim().replace(/\n+/g, ' ')} `
    return blockNodes.has(node.type) ? `${text}\n` : text
  })

const renderBlock = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .filter(([name]) => name !== 'blockType' && name !== 'url')
    .map(([, value]) => (typeof value === 'string' ? value : isRichText(value) ? renderText(value.root) : ''))
    .filter(Boolean)
    .join('\n')

const getAlternative = ({ type, value }: RichTextNode): string =>
  type === 'upload' && typeof value === 'object' && typeof value.alt === 'string' ? value.alt : ''

/** The text of rich text, on one line. */
export const toPlainText = (text: RichText): string => richTextToText(text).replaceAll('\n', ' ')

/** Shortens a text to at most `length` characters, at a word boundary. */
export const toExcerpt = (text: string, length = 200): string => {
  if (text.length <= length) return text
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,.;:–-]+$/, '')} …`
}
