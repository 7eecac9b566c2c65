import type { DataField } from '../../content-types/fields/walk.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import type { File, RichText } from './content.ts'
import { getFieldLabel } from './labels.ts'

/** Where a link leads whose target is not chosen yet: nowhere. */
export const missingAddress = '#'

/**
 * What stands in a preview where publication demands a value and there is none yet: a calm hint where there are words, nothing
 * where there are none.
 */
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
      // An address or a date that is not there yet must not become a link or a day.
      return field.type !== 'date' && !field.custom?.site?.format ? hint : ''
  }
}

/** A file that is not chosen yet has no address. */
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
