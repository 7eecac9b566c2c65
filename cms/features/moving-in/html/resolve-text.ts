import { getChildren, type RichText, type RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import type { Reference, SourceAddress } from '../record.ts'

/** How what a text refers to is found when everything has been stored. */
interface Finders {
  /** The document that was made of what the source had at an address. */
  findDocument: (address: string) => { collection: string; id: string; title?: string } | undefined
  /** The id of the picture that was made of a record. */
  findPicture: (recordId: string) => string | undefined
}

/**
 * A converted text with the ids of what has been stored: pictures, and links to documents. A link to what was not taken over leads
 * to its old address; a picture that was not is left out, and named.
 */
export const resolveText = (text: RichText, finders: Finders): { richText: RichText; missingPictures: string[] } => {
  const missingPictures: string[] = []
  const [root] = resolveNode(text.root, finders, missingPictures)
  return { richText: { ...text, root: root! }, missingPictures }
}

const resolveNode = (node: RichTextNode, finders: Finders, missing: string[]): RichTextNode[] => {
  if (node.type === 'upload' && isReference(node.value)) {
    const id = finders.findPicture(node.value.$reference)
    if (id === undefined) missing.push(node.value.$reference)
    return id === undefined ? [] : [{ ...node, value: id }]
  }
  const resolved = node.type === 'link' ? resolveLink(node, finders) : node
  const fields = resolved.fields?.body as RichText | undefined
  const inner = fields?.root ? resolveText(fields, finders) : undefined
  missing.push(...(inner?.missingPictures ?? []))
  return [
    {
      ...resolved,
      ...(inner ? { fields: { ...resolved.fields, body: inner.richText } } : {}),
      ...(resolved.children
        ? { children: getChildren(resolved).flatMap((child) => resolveNode(child, finders, missing)) }
        : {}),
    },
  ]
}

const resolveLink = (node: RichTextNode, { findDocument }: Finders): RichTextNode => {
  const url = node.fields?.url
  if (!isAddress(url)) return node
  const found = findDocument(url.$address)
  const { newTab } = node.fields!
  if (!found) return { ...node, fields: { linkType: 'custom', url: url.$address, newTab } }
  const [first] = node.children ?? []
  // A link that says its address alone is called what it leads to.
  const isNamed = node.children?.length === 1 && first?.text === url.$address && found.title
  return {
    ...node,
    ...(isNamed ? { children: [{ ...first, text: found.title! }] } : {}),
    fields: { linkType: 'internal', newTab, doc: { relationTo: found.collection, value: found.id } },
  }
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && '$reference' in value && typeof value.$reference === 'string'

const isAddress = (value: unknown): value is SourceAddress =>
  typeof value === 'object' && value !== null && '$address' in value && typeof value.$address === 'string'
