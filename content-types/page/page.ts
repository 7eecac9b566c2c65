import { adminGroups } from '../admin-groups.ts'
import { leadField, publishedOnField, slugField, titleField, updatedOnField } from '../fields/identity.ts'
import { richTextField } from '../fields/rich-text.ts'
import type { ContentType } from '../roles.ts'

/** A standalone page: about, accessibility, privacy. */
export const page: ContentType = {
  slug: 'pages',
  labels: { singular: { sv: 'Sida' }, plural: { sv: 'Sidor' } },
  admin: {
    useAsTitle: 'title',
    group: adminGroups.content,
    description: { sv: 'Fristående sidor, som Om, Tillgänglighet och Integritet.' },
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
  },
  custom: { site: { kind: 'document', address: '/', structuredData: 'WebPage', searchGroup: { sv: 'Sidor' } } },
  examples: async () => (await import('./examples.ts')).pageExamples,
  fields: [
    titleField({ sv: 'Sidans rubrik.' }),
    { ...leadField({ sv: 'En inledning i en eller två meningar.' }), required: false } as ReturnType<typeof leadField>,
    richTextField({
      name: 'body',
      label: { sv: 'Text' },
      required: true,
      admin: { description: { sv: 'Sidans innehåll.' } },
      custom: { site: { searchWeight: 2, structuredData: 'text' } },
    }),
    slugField,
    publishedOnField,
    updatedOnField,
  ],
}
