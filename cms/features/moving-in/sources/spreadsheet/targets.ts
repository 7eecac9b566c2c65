import { getDataFields, type DataField } from '../../../../../content-types/fields/walk.ts'
import { getContentType } from '../../../../../content-types/index.ts'
import { getLabel } from '../../../../../content-types/texts.ts'
import { adminLanguage } from '../../../../platform/language.ts'

/** A field that a column can hold. */
export interface ColumnField {
  /** From the top of the type: `lead`, `budget.estimated`, `contacts`, `effects.indicator.target`. */
  path: string
  /** As editors know it: `Budget: Beräknad`. */
  label: string
  field: DataField
  /** Its name as a column of the open data, where it has one. */
  openData: string | undefined
  /** The list whose entries hold it, and where that is: `contacts`, `budget.financing`. */
  list: { path: string; field: DataField & { type: 'array' } } | undefined
}

const made = new Map<string, ColumnField[]>()

/** The fields of a type that a column can hold, in the order of its form. */
export const getColumnFields = (type: string): ColumnField[] => {
  const known = made.get(type)
  if (known) return known
  const fields = walk(getContentType(type).fields, { path: '', label: '', openData: '', list: undefined })
  made.set(type, fields)
  return fields
}

/** Whether several columns can hold a field: their values are put together. */
export const holdsSeveral = ({ field, list }: ColumnField, ofRows: string | undefined): boolean =>
  field.type === 'array' ||
  ('hasMany' in field && field.hasMany === true) ||
  (list !== undefined && ofRows === undefined)

interface Place {
  path: string
  label: string
  /** What the names of columns begin with; nothing when it is in no column of its own. */
  openData: string | undefined
  list: ColumnField['list']
}

const walk = (fields: Parameters<typeof getDataFields>[0], place: Place): ColumnField[] =>
  getDataFields(fields).flatMap((field): ColumnField[] => {
    const path = place.path + field.name
    const label = place.label + getLabel(field, adminLanguage)
    const name = field.custom?.site?.openData
    const openData = place.openData === undefined || name === undefined ? undefined : place.openData + name
    const own = { path, label, field, openData, list: place.list }
    const inside = { path: `${path}.`, label: `${label}: ` }
    switch (field.type) {
      case 'group':
        return walk(field.fields, { ...inside, openData: openData && `${openData}_`, list: place.list })
      case 'array':
        // The entries of a list in a list are told apart by their place in the cell alone.
        return place.list ? [own] : [own, ...walk(field.fields, { ...inside, openData: '', list: { path, field } })]
      case 'text':
      case 'textarea':
      case 'email':
      case 'number':
      case 'checkbox':
      case 'date':
      case 'select':
      case 'relationship':
      case 'upload':
      case 'richText':
        return [own]
      default:
        return []
    }
  })
