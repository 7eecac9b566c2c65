import type { DataField } from '../../content-types/fields/walk.ts'
import { getFieldOptions } from '../content/labels.ts'
import { t } from '../i18n/index.ts'

const { types } = t.openData

/** What a field holds in the open data, in words. */
export const describeType = (field: DataField): string => {
  const one = describeOne(field)
  return field.type === 'array' || ('hasMany' in field && field.hasMany) ? types.list(one) : one
}

const describeOne = (field: DataField): string => {
  switch (field.type) {
    case 'number':
      return types.number
    case 'checkbox':
      return types.boolean
    case 'date':
      return types.date
    case 'richText':
      return types.html
    case 'relationship':
      return types.reference
    case 'upload':
      return types.file
    case 'array':
    case 'group':
      return types.object
    case 'select':
      return field.custom?.site?.vocabulary
        ? types.reference
        : types.choice(
            getFieldOptions(field)
              .map(({ label }) => label)
              .join(', '),
          )
    default:
      return types.text
  }
}
