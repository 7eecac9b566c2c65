import type { CollectionSlug, Field } from 'payload'
import type { ContentType, Settings } from '../roles.ts'
import { startingSynonyms } from './synonyms.ts'

const promotedPages = ({ slug, labels }: ContentType): Field => ({
  name: slug,
  type: 'relationship',
  relationTo: slug as CollectionSlug,
  hasMany: true,
  label: labels.plural,
  admin: { description: 'Visas överst, i den ordning som de står här. Bara det som är publicerat syns.' },
})

/**
 * What editors teach search: words that mean the same, and pages that come first.
 *
 * @param contentTypes the types whose documents may come first.
 */
export const makeSearchSettings = (contentTypes: readonly ContentType[]): Settings => ({
  slug: 'search',
  label: 'Sökningen',
  admin: {
    group: 'Inställningar',
    description: 'Lär sökningen vilka ord som betyder samma sak, och vilka sidor som ska komma först.',
  },
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: 'Ord som betyder samma sak',
      labels: { singular: 'Ordgrupp', plural: 'Ordgrupper' },
      defaultValue: startingSynonyms.map((words) => ({ words })),
      admin: {
        description:
          'Den som söker på ett av orden hittar också det som står med de andra. Böjningar behöver inte skrivas: ”pensionär” räcker för ”pensionärerna”.',
      },
      fields: [
        {
          name: 'words',
          type: 'text',
          label: 'Ord',
          required: true,
          admin: { description: 'Med komma mellan, till exempel ”AI, artificiell intelligens”.' },
        },
      ],
    },
    {
      name: 'promoted',
      type: 'array',
      label: 'Sidor som kommer först',
      labels: { singular: 'Utvald träff', plural: 'Utvalda träffar' },
      admin: { description: 'För sökningar där en viss sida är det som de flesta letar efter.' },
      fields: [
        {
          name: 'queries',
          type: 'text',
          label: 'Sökningar',
          required: true,
          admin: { description: 'Med komma mellan. Böjningar och ordningen mellan orden spelar ingen roll.' },
        },
        ...contentTypes.map(promotedPages),
      ],
    },
  ],
})
