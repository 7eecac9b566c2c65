import { defineVocabulary } from './vocabulary.ts'

export const sectors = defineVocabulary({
  slug: 'sectors',
  labels: { singular: { sv: 'Sektor' }, plural: { sv: 'Sektorer' } },
  address: '/projekt/sektor/',
  examples: async () => (await import('./examples/sectors.ts')).sectorExamples,
  help: { sv: 'Den del av samhället som ett projekt verkar i. Ett projekt kan ha flera.' },
  nameHelp: { sv: 'Ett eller två ord, till exempel ”Hälsa” eller ”Digitalisering”.' },
})
