import { adminGroups } from '../admin-groups.ts'
import { contactsField } from '../fields/contacts.ts'
import { publishedOnField, slugField, updatedOnField } from '../fields/identity.ts'
import type { ContentType } from '../roles.ts'
import { implementationFields } from './implementation.ts'
import { effectsField } from './effects.ts'
import { factFields } from './facts.ts'
import { linkAndFileFields, mediaFields } from './media-and-files.ts'
import { storyFields } from './story.ts'

/** A case page: what was done, why, how, and what came of it. */
export const project: ContentType = {
  slug: 'projects',
  labels: { singular: { sv: 'Projekt' }, plural: { sv: 'Projekt' } },
  admin: {
    useAsTitle: 'title',
    group: adminGroups.content,
    description: { sv: 'Det som organisationen har gjort: vad, varför, hur och vad det ledde till.' },
    defaultColumns: ['title', '_status', 'status', 'category', 'drivenBy', 'updatedAt'],
    listSearchableFields: ['title', 'lead'],
  },
  custom: {
    site: {
      kind: 'document',
      address: '/projekt/',
      structuredData: 'CreativeWork',
      searchGroup: { sv: 'Projekt' },
      feed: '/feed.xml',
      openData: 'projekt',
    },
  },
  examples: async () => (await import('./examples/index.ts')).projectExamples,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Berättelse' }, description: { sv: 'Det som besökaren läser först.' }, fields: storyFields },
        {
          label: { sv: 'Effekter' },
          description: { sv: 'Vad ni ville uppnå, och vad det blev.' },
          fields: [effectsField],
        },
        { label: { sv: 'Fakta' }, description: { sv: 'Det som gör projektet möjligt att hitta.' }, fields: factFields },
        {
          label: { sv: 'Bild och film' },
          description: { sv: 'Det som gör projektet lätt att minnas.' },
          fields: mediaFields,
        },
        {
          label: { sv: 'Kontakt och filer' },
          description: { sv: 'Vägar vidare för den som vill veta mer.' },
          fields: [contactsField({ required: true }), ...linkAndFileFields],
        },
        {
          label: { sv: 'Tid och plats' },
          description: { sv: 'Vägen dit, pengarna och platsen.' },
          fields: implementationFields,
        },
        {
          label: { sv: 'Liknande' },
          description: { sv: 'Webbplatsen fyller på med de mest lika.' },
          fields: [
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'projects',
              hasMany: true,
              label: { sv: 'Liknande projekt' },
              admin: {
                description: { sv: 'Projekt som den som läser detta också bör se. Lämna tomt så väljer webbplatsen.' },
              },
              custom: { site: { searchWeight: 0 } },
            },
          ],
        },
      ],
    },
    slugField,
    publishedOnField,
    updatedOnField,
  ],
}
