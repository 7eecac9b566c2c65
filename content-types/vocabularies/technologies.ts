import { defineVocabulary } from './vocabulary.ts'

export const technologies = defineVocabulary({
  slug: 'technologies',
  labels: { singular: 'Teknologi', plural: 'Teknologier' },
  address: '/projekt/teknik/',
  help: 'De tekniker som projekten använder. Kontrollera att tekniken inte redan finns under ett annat namn.',
  nameHelp: 'Det namn som de flesta känner igen, till exempel ”AI” eller ”3D printing”.',
})
