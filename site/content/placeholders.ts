import type { DataField } from '../../content-types/fields/walk.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import type { File, RichText } from './content.ts'
import { getFieldLabel } from './labels.ts'

/** The address of a link without a target yet. */
export const missingAddress = '#'

/** The placeholder in a preview for a required value that is missing: a hint for text, nothing otherwise. */
export const toPlaceholder = (language: SiteLanguage, field: DataField): unknown => {
  const hint = language.t.preview.missing(getFieldLabel(language, field))
  switch (field.type) {
    case 'richText':
      return toHint(hint)
    case 'number':
      return 0
    case 'select':
      return (
        field.defaultValue ?? field.options.map((option) => (typeof option === 'string' ? option : option.value))[0]
      )
    case 'upload':
      return missingFile
    default:
      // A missing address or date must not turn into a link or a date.
      return field.type !== 'date' && !field.custom?.site?.format ? hint : ''
  }
}

/** A file that has not been selected yet has no address. */
const missingFile: File & { duration: number } = {
  id: '',
  address: '',
  filename: '',
  mimeType: '',
  bytes: 0,
  duration: 0,
}

const toHint = (text: string): RichText => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text, format: italicFormat }] }],
  },
})

/** The bit of italic text in Lexical's format. */
const italicFormat = 2
