import { cleanLine, cleanText } from '../format/clean-text.ts'
import type { Field } from './field.ts'
import { normaliseRichText } from './normalise-rich-text.ts'
import { isRichText, type RichText, type RichTextNode } from './rich-text-nodes.ts'
import { richTextBlocks } from './rich-text.ts'
import { isValues, type Values } from './values.ts'
import { getDataFields, type DataField } from './walk.ts'

/**
 * Content as pages, feeds and files can hold it: without characters that break them, with every line break as `\n` (a space where
 * there is only one line), and with rich text arranged as HTML allows. Nothing that can be read is lost. Values that no field
 * declares stay as they are; what needs no cleaning is returned as it is.
 *
 * @param fields the declared fields of `values`.
 */
export const cleanContent = <Content extends Values>(fields: readonly Field[], values: Content): Content =>
  cleanFields(fields, values, false)

const cleanFields = <Content extends Values>(
  fields: readonly Field[],
  values: Content,
  isInBlock: boolean,
): Content => {
  let cleaned: Values = values
  for (const field of getDataFields(fields)) {
    if (!(field.name in values)) continue
    const before = values[field.name]
    const after = cleanValue(field, before, isInBlock)
    if (after !== before) cleaned = { ...(cleaned === values ? values : cleaned), [field.name]: after }
  }
  return cleaned as Content
}

const cleanValue = (field: DataField, value: unknown, isInBlock: boolean): unknown => {
  switch (field.type) {
    case 'text':
    case 'email':
      return Array.isArray(value) ? cleanAll(value, clean(cleanLine)) : clean(cleanLine)(value)
    case 'textarea':
    case 'code':
      return clean(cleanText)(value)
    case 'array':
      return Array.isArray(value) ? cleanAll(value, (row) => cleanRow(field.fields, row)) : value
    case 'group':
      return cleanRow(field.fields, value)
    case 'richText':
      return isRichText(value) ? cleanRichText(value, isInBlock) : value
    default:
      return value
  }
}

const clean =
  (work: (text: string) => string) =>
  (value: unknown): unknown =>
    typeof value === 'string' ? work(value) : value

const cleanRow = (fields: readonly Field[], row: unknown): unknown => (isValues(row) ? cleanContent(fields, row) : row)

/** A list with each entry cleaned: itself when nothing was to do. */
const cleanAll = <Entry>(list: Entry[], work: (entry: Entry) => unknown): unknown[] => {
  const cleaned = list.map(work)
  return cleaned.every((entry, index) => entry === list[index]) ? list : cleaned
}

const cleanRichText = (text: RichText, isInBlock: boolean): RichText => {
  const arranged = normaliseRichText(text, isInBlock)
  const root = cleanBlocks(arranged.root)
  return root === arranged.root ? arranged : { ...arranged, root }
}

/** Cleans the fields of the blocks in a text that has been arranged, so that it is not deep. */
const cleanBlocks = (node: RichTextNode): RichTextNode => {
  if (node.type === 'block') {
    const block = richTextBlocks.find(({ slug }) => slug === node.fields?.['blockType'])
    const fields = block && isValues(node.fields) ? cleanFields(block.fields, node.fields, true) : node.fields
    return fields === node.fields ? node : { ...node, fields: fields! }
  }
  if (!node.children) return node
  const children = cleanAll(node.children, cleanBlocks) as RichTextNode[]
  return children === node.children ? node : { ...node, children }
}
