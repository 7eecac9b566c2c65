import type { Field } from 'payload'
import { globalGoals } from '../vocabularies/global-goals.ts'

/** The UN's global goals that a document works towards. */
export const globalGoalsField: Field = {
  name: 'globalGoals',
  type: 'select',
  hasMany: true,
  label: 'Globala mål',
  options: globalGoals.values.map(({ value, number, name }) => ({ value, label: `${number}. ${name}` })),
  admin: {
    description:
      'De av FN:s mål för hållbar utveckling som arbetet tydligt bidrar till. Hellre få som stämmer än många.',
  },
  custom: {
    site: {
      vocabulary: globalGoals.slug,
      facet: { key: 'mal', label: 'Globalt mål' },
      searchWeight: 3,
      openData: 'globala_mal',
      feed: 'category',
    },
  },
}
