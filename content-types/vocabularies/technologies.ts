import { defineVocabulary } from './vocabulary.ts'

export const technologies = defineVocabulary({
  slug: 'technologies',
  labels: { singular: { sv: 'Teknologi' }, plural: { sv: 'Teknologier' } },
  address: '/projekt/teknik/',
  examples: async () => (await import('./examples/technologies.ts')).technologyExamples,
  help: { sv: 'De tekniker som projekten använder. Kontrollera att tekniken inte redan finns under ett annat namn.' },
  nameHelp: { sv: 'Det namn som de flesta känner igen, till exempel ”AI” eller ”3D printing”.' },
})
