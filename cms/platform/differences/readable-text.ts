import { richTextBlocks } from '../../../content-types/fields/rich-text.ts'
import {
  foldNodes,
  getChildren,
  isLink,
  isRichText,
  type RichTextNode,
} from '../../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { toReference } from '../rich-text.ts'
import { t } from './texts.ts'

/** What a document, value or file is called, by its collection and id. */
export type NameOf = (collection: string, id: string) => string

/** How what stands in a text is read. */
interface Reading {
  nameOf: NameOf
  /** What a field of a block holds. */
  readField: (field: DataField, value: unknown) => string
}

/** The kinds of node that stand on lines of their own. */
const lines: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listitem',
  'quote',
  'upload',
  'block',
  'horizontalrule',
  'tablerow',
])

/**
 * Rich text as people read it, a line for each paragraph: links with where they lead, pictures by name, entries of lists with
 * their sign or number, blocks with what stands in them.
 */
export const readText = (text: unknown, reading: Reading): string =>
  isRichText(text)
    ? foldNodes<string>(text.root, (node, below) => readNode(node, below, reading))
        .replace(/\n{2,}/g, '\n')
        .trim()
    : ''

const readNode = (node: RichTextNode, below: readonly string[], reading: Reading): string => {
  const text = readInside(node, below, reading)
  return lines.has(node.type) ? `${text}\n` : text
}

const readInside = (node: RichTextNode, below: readonly string[], { nameOf, readField }: Reading): string => {
  const inside = below.join('')
  if (isLink(node)) return `${inside} (${readTarget(node.fields ?? {}, nameOf)})`
  switch (node.type) {
    case 'text':
      return node.text ?? ''
    case 'linebreak':
      return '\n'
    case 'tab':
      return ' '
    case 'upload':
      return `[${readReference(node.relationTo, node.value, nameOf)}]`
    case 'horizontalrule':
      return '———'
    case 'block':
      return readBlock(node.fields ?? {}, readField)
    case 'tablerow':
      return below.map((cell) => cell.trim().replace(/\n+/g, ' / ')).join(' | ')
    case 'list':
      return `\n${readItems(node, below)}`
    default:
      return inside
  }
}

/** The entries of a list. One that holds only another list belongs to the one before, and has no sign of its own. */
const readItems = (list: RichTextNode, below: readonly string[]): string => {
  const items = getChildren(list)
  let number = (list.start ?? 1) - 1
  return below
    .map((item, index) => {
      const parts = getChildren(items[index]!)
      if (parts.length && parts.every(({ type }) => type === 'list')) return item.replace(/^(?=.)/gm, '  ')
      number += 1
      return `${list.listType === 'number' ? `${number}.` : '–'} ${item}`
    })
    .join('')
}

const readTarget = ({ doc, url }: Record<string, unknown>, nameOf: NameOf): string =>
  typeof doc === 'object' && doc !== null && 'relationTo' in doc && 'value' in doc
    ? readReference(doc.relationTo, doc.value, nameOf)
    : String(url ?? '')

const readReference = (collection: unknown, value: unknown, nameOf: NameOf): string => {
  const reference = toReference(collection, value)
  return reference ? nameOf(reference.collection, reference.id) : t.differences.unknown
}

const readBlock = (fields: Record<string, unknown>, readField: Reading['readField']): string => {
  const declared = richTextBlocks.find(({ slug }) => slug === fields.blockType)?.fields ?? []
  return getDataFields(declared)
    .map((field) => readField(field, fields[field.name]))
    .filter(Boolean)
    .join('\n')
}
