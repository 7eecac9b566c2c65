import { defineVocabulary } from './vocabulary.ts'

export const sectors = defineVocabulary({
  slug: 'sectors',
  labels: { singular: 'Sektor', plural: 'Sektorer' },
  address: '/projekt/sektor/',
  help: 'Den del av samhället som ett projekt verkar i. Ett projekt kan ha flera.',
  nameHelp: 'Ett eller två ord, till exempel ”Hälsa” eller ”Digitalisering”.',
})
