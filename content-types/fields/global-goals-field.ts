import type { Field } from './field.ts'
import { mapTexts } from '../texts.ts'
import { globalGoals } from '../vocabularies/global-goals.ts'

/** The UN global goals that a document works towards. */
export const globalGoalsField: Field = {
  name: 'globalGoals',
  type: 'select',
  hasMany: true,
  label: { sv: 'Globala mål' },
  options: globalGoals.values.map(({ value, number, name }) => ({
    value,
    label: mapTexts(name, (text) => `${number}. ${text}`),
  })),
  admin: {
    description: {
      sv: 'De av FN:s mål för hållbar utveckling som arbetet tydligt bidrar till. Hellre få som stämmer än många.',
    },
  },
  custom: {
    site: {
      vocabulary: globalGoals.slug,
      facet: { key: 'mal', label: { sv: 'Globalt mål' } },
      searchWeight: 3,
      openData: 'globala_mal',
      feed: 'category',
    },
  },
}
