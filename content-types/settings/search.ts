import { adminGroups } from '../admin-groups.ts'
import type { CollectionSlug } from 'payload'
import type { Field } from '../fields/field.ts'
import type { ContentType, Settings } from '../roles.ts'
import { defaultSynonyms } from './synonyms.ts'

const promotedPages = ({ slug, labels }: ContentType): Field => ({
  name: slug,
  type: 'relationship',
  relationTo: slug as CollectionSlug,
  hasMany: true,
  label: labels.plural,
  admin: { description: { sv: 'Visas överst, i den ordning som de står här. Bara det som är publicerat syns.' } },
})

/**
 * What editors configure for search: synonyms and promoted pages.
 *
 * @param contentTypes the types whose documents may come first.
 */
export const makeSearchSettings = (contentTypes: readonly ContentType[]): Settings => ({
  slug: 'search',
  label: { sv: 'Sökningen' },
  admin: {
    group: adminGroups.settings,
    description: { sv: 'Lär sökningen vilka ord som betyder samma sak, och vilka sidor som ska komma först.' },
  },
  examples: async () => (await import('./examples/search.ts')).searchExample,
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: { sv: 'Ord som betyder samma sak' },
      labels: { singular: { sv: 'Ordgrupp' }, plural: { sv: 'Ordgrupper' } },
      defaultValue: defaultSynonyms.map((words) => ({ words })),
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
        ...contentTypes.map(promotedPages),
      ],
    },
  ],
})
