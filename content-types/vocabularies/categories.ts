import { defineVocabulary } from './vocabulary.ts'

export const categories = defineVocabulary({
  slug: 'categories',
  labels: { singular: { sv: 'Kategori' }, plural: { sv: 'Kategorier' } },
  address: '/projekt/kategori/',
  examples: async () => (await import('./examples/categories.ts')).categoryExamples,
  help: { sv: 'Det stora område som ett projekt hör till. Varje projekt har en kategori, så håll dem få.' },
  nameHelp: { sv: 'Så som området ska stå på webbplatsen, till exempel ”Lärande och Etablering”.' },
})
