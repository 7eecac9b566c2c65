import type { FlattenedField } from 'payload'
import { isValues, type Values } from '../../../content-types/fields/values.ts'

/** What becomes of the ids in a document. */
export interface IdChanges {
  /** The new id of what a field points at; undefined takes the reference away. */
  reference: (collection: string, id: string) => string | undefined
  /** The new id of a row of a list, whose place is named by its path without numbers. */
  row: (path: string, id: string) => string
  /** The new form of a text in rich text and JSON, where an id can stand anywhere. */
  text: (text: string) => string
}

/**
 * A document as it is the same on both databases: without what is empty, which one of them leaves out and the other stores as null
 * or as an empty list, and with ids that are the same everywhere.
 */
export const toPortable = (fields: readonly FlattenedField[], data: Values, ids: IdChanges, path = ''): Values => {
  const result: Values = {}
  for (const field of fields) {
    if (!isStored(field)) continue
    const value = toPortableValue(field, data[field.name], ids, `${path}${field.name}`)
    if (!isNothing(value)) result[field.name] = value
  }
  return result
}

/** Whether a field is stored with its document, and not worked out. Ids and times stand beside the data. */
const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !['id', 'createdAt', 'updatedAt'].includes(field.name)

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isValues(value) && Object.keys(value).length === 0)

const toPortableValue = (field: FlattenedField, value: unknown, ids: IdChanges, path: string): unknown => {
  if (value === undefined || value === null) return undefined
  switch (field.type) {
    case 'group':
    case 'tab':
      return isValues(value) ? toPortable(field.flattenedFields, value, ids, `${path}.`) : undefined
    case 'array':
      return Array.isArray(value)
        ? value.filter(isValues).map((row) => ({
            ...toPortable(field.flattenedFields, row, ids, `${path}.`),
            ...(typeof row.id === 'string' ? { id: ids.row(path, row.id) } : {}),
          }))
        : undefined
    case 'relationship':
    case 'upload': {
      const change = (one: unknown): unknown => changeReference(field.relationTo, one, ids)
      return Array.isArray(value) ? value.map(change).filter((one) => one !== undefined) : change(value)
    }
    case 'richText':
    case 'json':
      return changeTexts(value, ids.text)
    case 'blocks':
    case 'point':
      throw new Error(`Archives cannot hold fields of the kind "${field.type}" yet, such as "${path}".`)
    default:
      return value instanceof Date ? value.toISOString() : value
  }
}

const changeReference = (relationTo: string | string[], value: unknown, ids: IdChanges): unknown => {
  if (Array.isArray(relationTo)) {
    if (!isValues(value) || typeof value.relationTo !== 'string') return undefined
    const id = ids.reference(value.relationTo, getId(value.value))
    return id === undefined ? undefined : { relationTo: value.relationTo, value: id }
  }
  return ids.reference(relationTo, getId(value))
}

const getId = (value: unknown): string => String(isValues(value) && 'id' in value ? value.id : value)

const changeTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => changeTexts(one, change))
  if (!isValues(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changeTexts(inner, change)]))
}

/**
 * A document of an archive as it is stored: what it lacks is said to be empty. Otherwise a database would put in what a new document
 * begins with.
 */
export const fromPortable = (fields: readonly FlattenedField[], data: Values, ids: IdChanges): Values =>
  fillEmpty(fields, toPortable(fields, data, ids))

const fillEmpty = (fields: readonly FlattenedField[], data: Values): Values => {
  const result: Values = { ...data }
  for (const field of fields) {
    if (!isStored(field)) continue
    const value = result[field.name]
    if (field.type === 'group' || field.type === 'tab')
      result[field.name] = fillEmpty(field.flattenedFields, isValues(value) ? value : {})
    else if (field.type === 'array')
      result[field.name] = (Array.isArray(value) ? value : []).map((row: Values) =>
        fillEmpty(field.flattenedFields, row),
      )
    else if (value === undefined) result[field.name] = 'hasMany' in field && field.hasMany ? [] : null
  }
  return result
}
