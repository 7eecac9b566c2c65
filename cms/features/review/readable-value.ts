import { richTextBlocks } from '../../../content-types/fields/rich-text.ts'
import type { RichTextNode } from '../../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { getOptionLabel } from '../../../content-types/texts.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'

/** What a document, value or file is called, by its collection and id. */
export type NameOf = (collection: string, id: string) => Promise<string>

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
const dayAndTime = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
})

/** What a field holds, as people read it. Empty when it holds nothing. */
export const toReadable = async (field: DataField, value: unknown, nameOf: NameOf): Promise<string> => {
  if (value === undefined || value === null || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value ? t.review.changes.yes : t.review.changes.no
    case 'date': {
      const hasTime = field.admin?.date?.pickerAppearance === 'dayAndTime'
      return (hasTime ? dayAndTime : day).format(new Date(String(value)))
    }
    case 'number':
      return Number(value).toLocaleString('sv-SE')
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((one) => getOptionLabel(field, String(one), adminLanguage))
        .join(', ')
    case 'relationship':
    case 'upload':
      return (await Promise.all([value].flat().map((one) => nameRelation(field.relationTo, one, nameOf)))).join(', ')
    case 'richText':
      return (await readNode((value as { root?: RichTextNode }).root, nameOf)).replace(/\n{2,}/g, '\n').trim()
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value).trim()
  }
}

const nameRelation = (relationTo: string | string[], value: unknown, nameOf: NameOf): Promise<string> => {
  if (typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value)
    return nameOf(String(value.relationTo), toId(value.value))
  return nameOf(String([relationTo].flat()[0]), toId(value))
}

const toId = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)

/** A node of rich text and what is in it, a line for each paragraph; a link with where it leads, a picture by its name. */
const readNode = async (node: RichTextNode | undefined, nameOf: NameOf): Promise<string> => {
  if (!node) return ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'upload') return `[${await nameOf(String(node.relationTo), toId(node.value))}]\n`
  if (node.type === 'block') return `${await readBlock(node.fields ?? {}, nameOf)}\n`
  const inside = (await Promise.all((node.children ?? []).map((child) => readNode(child, nameOf)))).join('')
  if (node.type === 'link' || node.type === 'autolink') return `${inside} (${await readTarget(node.fields, nameOf)})`
  const isLine = ['paragraph', 'heading', 'listitem', 'quote'].includes(node.type)
  return `${node.type === 'listitem' ? '– ' : ''}${node.text ?? ''}${inside}${isLine ? '\n' : ''}`
}

const readTarget = async (fields: Record<string, unknown> | undefined, nameOf: NameOf): Promise<string> => {
  const { doc, url } = fields ?? {}
  if (typeof doc === 'object' && doc !== null && 'relationTo' in doc && 'value' in doc)
    return nameOf(String(doc.relationTo), toId(doc.value))
  return String(url ?? '')
}

const readBlock = async (fields: Record<string, unknown>, nameOf: NameOf): Promise<string> => {
  const declared = richTextBlocks.find(({ slug }) => slug === fields.blockType)?.fields ?? []
  const lines = await Promise.all(getDataFields(declared).map((field) => toReadable(field, fields[field.name], nameOf)))
  return lines.filter(Boolean).join('\n')
}
