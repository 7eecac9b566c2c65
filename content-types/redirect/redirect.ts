import type { ContentType } from '../roles.ts'

/** An address that once worked and still leads to the right place. */
export const redirect: ContentType = {
  slug: 'redirects',
  labels: { singular: 'Omdirigering', plural: 'Omdirigeringar' },
  admin: {
    useAsTitle: 'from',
    group: 'Underhåll',
    description: 'Gamla adresser som leder vidare. Läggs till av sig själva när en sida byter adress.',
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  custom: { site: { kind: 'redirect' } },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Gammal adress',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'Börjar och slutar med snedstreck, till exempel /projekt/gammalt-namn/.' },
    },
    {
      name: 'to',
      type: 'text',
      label: 'Leder till',
      required: true,
      admin: {
        description:
          'En adress på webbplatsen, till exempel /projekt/nytt-namn/, eller en hel adress med https:// först.',
      },
    },
  ],
}
