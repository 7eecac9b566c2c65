import { isValues, type Values } from '../../content-types/fields/values.ts'
import { getNodes, isLink, isRichText, type RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'

export { isValues, type Values }

/** All nodes of a rich text, in reading order; none when it is no rich text. */
export const getTextNodes = (text: unknown): RichTextNode[] => (isRichText(text) ? getNodes(text.root) : [])

/** The text of a node and its descendants. */
export const getText = (node: RichTextNode): string =>
  getNodes(node)
    .map(({ text, type }) => (typeof text === 'string' ? text : type === 'linebreak' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** A link in a rich text, to an address or a document. */
export interface TextLink {
  text: string
  url?: string
  document?: { collection: string; id: string }
}

/** Every link of a rich text. */
export const getTextLinks = (text: unknown): TextLink[] =>
  getTextNodes(text).flatMap((node): TextLink[] => {
    if (!isLink(node) || !isValues(node.fields)) return []
    const { linkType, url, doc } = node.fields
    const words = getText(node)
    if (linkType !== 'internal') return typeof url === 'string' ? [{ text: words, url: url.trim() }] : []
    const document = isValues(doc) ? toReference(doc.relationTo, doc.value) : undefined
    return document ? [{ text: words, document }] : []
  })

/** Every file shown in a rich text. */
export const getTextFiles = (text: unknown): { collection: string; id: string }[] =>
  getTextNodes(text).flatMap((node) => {
    const file = node.type === 'upload' ? toReference(node.relationTo, node.value) : undefined
    return file ? [file] : []
  })

/** Reads a reference, populated or not. */
export const toReference = (collection: unknown, value: unknown): { collection: string; id: string } | undefined => {
  const id = getId(value)
  return typeof collection === 'string' && id ? { collection, id } : undefined
}

/** The id in a relationship, populated or not. */
export const getId = (value: unknown): string | undefined => {
  const id = isValues(value) ? value.id : value
  return typeof id === 'string' && id ? id : typeof id === 'number' ? String(id) : undefined
}

/** The ids in a relationship to one document or several. */
export const getIds = (value: unknown): string[] =>
  [value].flat().flatMap((one: unknown) => {
    const id = getId(one)
    return id ? [id] : []
  })
