import type { Field } from '../../../content-types/fields/field.ts'
import { getDataFields, type DataField } from '../../../content-types/fields/walk.ts'
import { getLabel, getOptionLabel, getText } from '../../../content-types/texts.ts'
import { format } from '../format.ts'
import { adminLanguage } from '../language.ts'
import { isValues, toReference, type Values } from '../rich-text.ts'
import { readText, type NameOf } from './readable-text.ts'
import { t } from './texts.ts'

/** More decimals than any number that is stored: what differs is to be seen. */
const allDecimals = 15

/**
 * What a field holds, as people read it: rich text without its formatting, relations by name, choices by label, groups and lists
 * with a line for each field. Empty when it holds nothing.
 */
export const toReadable = (field: DataField, value: unknown, nameOf: NameOf): string => {
  if (value === undefined || value === null || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value ? t.differences.yes : t.differences.no
    case 'date':
      return readDate(field.admin?.date?.pickerAppearance === 'dayAndTime', String(value))
    case 'number':
      return format.number(Number(value), allDecimals)
    case 'select':
    case 'radio':
      return [value]
        .flat()
        .map((one) => getOptionLabel(field, String(one), (texts) => getText(texts, adminLanguage)))
        .join(', ')
    case 'relationship':
    case 'upload':
      return [value]
        .flat()
        .map((one) => readRelation(field.relationTo, one, nameOf))
        .join(', ')
    case 'richText':
      return readText(value, { nameOf, readField: (inner, held) => toReadable(inner, held, nameOf) })
    case 'group':
      return readFields(field.fields, toValues(value), nameOf).join('\n')
    case 'array':
      return toRows(value)
        .map(
          (row, index) =>
            `${index + 1}. ${readFields(field.fields, row, nameOf).join('\n').replaceAll('\n', '\n    ')}`,
        )
        .join('\n')
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value).trim()
  }
}

/** All that the fields of a row or a group hold, in one line, without what they are called. */
export const summarise = (fields: readonly Field[], values: Values, nameOf: NameOf): string =>
  getDataFields(fields)
    .map((field) => {
      const value = values[field.name]
      if (field.type === 'group') return summarise(field.fields, toValues(value), nameOf)
      if (field.type === 'array')
        return toRows(value)
          .map((row) => summarise(field.fields, row, nameOf))
          .join(' · ')
      return field.type === 'checkbox' && !value ? '' : toReadable(field, value, nameOf)
    })
    .filter(Boolean)
    .join(' · ')

/** What stands in a field that holds others. */
export const toValues = (value: unknown): Values => (isValues(value) ? value : {})

/** What stands in a list. */
export const toRows = (value: unknown): Values[] => (Array.isArray(value) ? value.map(toValues) : [])

const readFields = (fields: readonly Field[], values: Values, nameOf: NameOf): string[] =>
  getDataFields(fields).flatMap((field) => {
    const text = toReadable(field, values[field.name], nameOf)
    return text ? [`${getLabel(field, adminLanguage)}: ${text}`] : []
  })

/** What is no date is told as it stands. */
const readDate = (hasTime: boolean, date: string): string => {
  if (Number.isNaN(Date.parse(date))) return date
  return hasTime ? format.dateAndTime(date) : format.date(date)
}

/** A relation to documents of one kind holds their ids; one to several kinds says of each what kind it is. */
const readRelation = (relationTo: string | readonly string[], value: unknown, nameOf: NameOf): string => {
  const reference =
    isValues(value) && 'relationTo' in value
      ? toReference(value.relationTo, value.value)
      : toReference([relationTo].flat()[0], value)
  return reference ? nameOf(reference.collection, reference.id) : t.differences.unknown
}
