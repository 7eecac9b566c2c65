import type { CollectionSlug } from 'payload'
import type { Field } from '../fields/field.ts'
import type { Texts } from '../languages.ts'
import type { Settings } from '../roles.ts'
import { startingSynonyms } from './synonyms.ts'

const promotedPages = (name: CollectionSlug, label: Texts): Field => ({
  name,
  type: 'relationship',
  relationTo: name,
  hasMany: true,
  label,
  admin: { description: { sv: 'Visas överst, i den ordning som de står här. Bara det som är publicerat syns.' } },
})

/** What editors teach search: words that mean the same, and pages that come first. */
export const searchSettings: Settings = {
  slug: 'search',
  label: { sv: 'Sökningen' },
  admin: {
    group: { sv: 'Inställningar' },
    description: { sv: 'Lär sökningen vilka ord som betyder samma sak, och vilka sidor som ska komma först.' },
  },
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: { sv: 'Ord som betyder samma sak' },
      labels: { singular: { sv: 'Ordgrupp' }, plural: { sv: 'Ordgrupper' } },
      defaultValue: startingSynonyms.map((words) => ({ words })),
      admin: {
        description: {
          sv: 'Den som söker på ett av orden hittar också det som står med de andra. Böjningar behöver inte skrivas: ”pensionär” räcker för ”pensionärerna”.',
        },
      },
      fields: [
        {
          name: 'words',
          type: 'text',
          label: { sv: 'Ord' },
          required: true,
          admin: { description: { sv: 'Med komma mellan, till exempel ”AI, artificiell intelligens”.' } },
        },
      ],
    },
    {
      name: 'promoted',
      type: 'array',
      label: { sv: 'Sidor som kommer först' },
      labels: { singular: { sv: 'Utvald träff' }, plural: { sv: 'Utvalda träffar' } },
      admin: { description: { sv: 'För sökningar där en viss sida är det som de flesta letar efter.' } },
      fields: [
        {
          name: 'queries',
          type: 'text',
          label: { sv: 'Sökningar' },
          required: true,
          admin: { description: { sv: 'Med komma mellan. Böjningar och ordningen mellan orden spelar ingen roll.' } },
        },
        promotedPages('projects', { sv: 'Projekt' }),
        promotedPages('challenges', { sv: 'Utmaningar' }),
        promotedPages('episodes', { sv: 'Poddavsnitt' }),
        promotedPages('pages', { sv: 'Sidor' }),
      ],
    },
  ],
}
