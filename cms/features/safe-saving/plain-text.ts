import type { RichTextNode } from '../../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'

import { getLabel, getOptionLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'

/** Names documents by their ids. */
export type NameOf = (collection: string, id: string) => string | undefined

/** A field's value as people read it, without marks and markup. Empty when there is nothing. */
export const toPlainText = (field: DataField, value: unknown, nameOf: NameOf): string => {
  if (value === undefined || value === null || value === '') return ''
  switch (field.type) {
    case 'richText':
      return textOfNode((value as { root?: RichTextNode }).root).trim()
    case 'checkbox':
      return value ? 'Ja' : 'Nej'
    case 'date':
      return toDay(String(value))
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((one) => getOptionLabel(field, String(one), adminLanguage))
        .join(', ')
    case 'relationship':
    case 'upload':
      return [value]
        .flat()
        .map((one) => nameOf([field.relationTo].flat()[0] ?? '', idOf(one)) ?? idOf(one))
        .join('\n')
    case 'group':
      return linesOf(field.fields, value as Record<string, unknown>, nameOf).join('\n')
    case 'array':
      return (value as Record<string, unknown>[])
        .map((row, index) => `${index + 1}. ${linesOf(field.fields, row, nameOf).join('\n    ')}`)
        .join('\n')
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** The id in a reference, whether the document itself is there or not. */
export const idOf = (reference: unknown): string => {
  if (typeof reference !== 'object' || reference === null) return String(reference)
  const { id, value } = reference as { id?: unknown; value?: unknown }
  return value === undefined ? String(id) : idOf(value)
}

const linesOf = (
  fields: DataField[] | Parameters<typeof getDataFields>[0],
  row: Record<string, unknown>,
  nameOf: NameOf,
): string[] =>
  getDataFields(fields).flatMap((field) => {
    const text = field.name === 'id' ? '' : toPlainText(field, row[field.name], nameOf)
    return text ? [`${getLabel(field, adminLanguage)}: ${text}`] : []
  })

/** Nodes that stand on a line of their own. */
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'block', 'upload', 'horizontalrule'])

const textOfNode = (node: RichTextNode | undefined): string => {
  if (!node) return ''
  if (node.type === 'linebreak') return '\n'
  const own = (node.text ?? '') + (node.children ?? []).map(textOfNode).join('') + textOfFields(node)
  if (node.type === 'listitem') return `• ${own}\n`
  return blocks.has(node.type) ? `${own}\n` : own
}

/** What a block holds beside its children: a fact box has a title and a text. */
const textOfFields = ({ type, fields }: RichTextNode): string => {
  if (type !== 'block' || !fields) return type === 'upload' ? '[bild]' : ''
  return Object.entries(fields)
    .filter(([name]) => !['id', 'blockType', 'blockName'].includes(name))
    .map(([, value]) => {
      const root = (value as { root?: RichTextNode } | null)?.root
      return root ? textOfNode(root) : typeof value === 'string' ? value : ''
    })
    .filter(Boolean)
    .join('\n')
}

const dayAndTime = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
})

const toDay = (date: string): string => (Number.isNaN(Date.parse(date)) ? date : dayAndTime.format(new Date(date)))
