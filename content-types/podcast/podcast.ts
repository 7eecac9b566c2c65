import { adminGroups } from '../admin-groups.ts'
import { slugField } from '../fields/identity.ts'
import type { ContentType } from '../roles.ts'
import { podcastFields } from './fields.ts'

/** A further podcast besides the one in the settings, with its own page and feed. */
export const podcast: ContentType = {
  slug: 'podcasts',
  labels: { singular: { sv: 'Podd till' }, plural: { sv: 'Fler poddar' } },
  admin: {
    useAsTitle: 'title',
    group: adminGroups.settings,
    description: {
      sv: 'Bara om ni gör flera poddar. Varje podd får en egen sida och ett eget flöde, och avsnitten väljer vilken de hör till.',
    },
    defaultColumns: ['title', 'slug', 'updatedAt'],
  },
  custom: {
    site: {
      kind: 'vocabulary',
      address: '/podd/serie/',
      structuredData: 'PodcastSeries',
      searchGroup: { sv: 'Poddar' },
      managedBy: 'admin',
      podcast: 'series',
    },
  },
  examples: async () => (await import('./examples.ts')).podcastExamples,
  fields: [
    ...podcastFields,
    {
      ...slugField,
      admin: {
        position: 'sidebar',
        description: {
          sv: 'Sista delen av poddens adress. Skapas av titeln och går sedan inte att ändra: det är på flödets adress som lyssnarna prenumererar.',
        },
      },
    } as typeof slugField,
  ],
}
