import { defineVocabulary } from './vocabulary.ts'

export const categories = defineVocabulary({
  slug: 'categories',
  labels: { singular: 'Kategori', plural: 'Kategorier' },
  address: '/projekt/kategori/',
  help: 'Det stora område som ett projekt hör till. Varje projekt har en kategori, så håll dem få.',
  nameHelp: 'Så som området ska stå på webbplatsen, till exempel ”Lärande och Etablering”.',
})
