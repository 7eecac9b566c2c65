import { isDeepStrictEqual } from 'node:util'
import { isEmptyText } from '../../../content-types/fields/rich-text-nodes.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { withoutMachineParts } from '../published-state.ts'
import { toRows, toValues } from './readable-value.ts'

/** Whether two values of a field hold the same content, whatever a machine has added to them. */
export const isSameValue = (field: DataField, one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(withoutMachineParts(toContent(field, one)), withoutMachineParts(toContent(field, other)))

/** A value without what differs from save to save though nobody has changed anything. */
const toContent = (field: DataField, value: unknown): unknown => {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) return null
  switch (field.type) {
    case 'richText':
      return isEmptyText(value) ? null : JSON.parse(JSON.stringify(value, withoutEditorMarks))
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? value.trim() : value
    case 'group':
      return toFields(field.fields, value)
    case 'array':
      return toRows(value).map((row) => toFields(field.fields, row))
    default:
      return value
  }
}

const toFields = (fields: Parameters<typeof getDataFields>[0], value: unknown): Record<string, unknown> => {
  const values = toValues(value)
  return Object.fromEntries(getDataFields(fields).map((field) => [field.name, toContent(field, values[field.name])]))
}

/** What Lexical writes into nodes by itself, once a text has been opened. */
const editorMarks = new Set(['version', 'direction', 'textStyle', 'textFormat'])

const withoutEditorMarks = (key: string, inner: unknown): unknown =>
  editorMarks.has(key) || (key === 'indent' && inner === 0) ? undefined : inner
