import type { DataField } from '../../content-types/fields/walk.ts'
import { getOptions } from '../content/labels.ts'
import type { SiteLanguage } from '../i18n/index.ts'

/** A description of a field's values in the open data. */
export const describeType = (language: SiteLanguage, field: DataField): string => {
  const { types } = language.t.openData
  const one = describeOne(language, field)
  return field.type === 'array' || ('hasMany' in field && field.hasMany) ? types.list(one) : one
}

const describeOne = (language: SiteLanguage, field: DataField): string => {
  const { types } = language.t.openData
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
            getOptions(language, field)
              .map(({ label }) => label)
              .join(', '),
          )
    default:
      return types.text
  }
}
