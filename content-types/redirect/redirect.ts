import { adminGroups } from '../admin-groups.ts'
import type { ContentType } from '../roles.ts'

/** An address that used to work: it redirects to the right place, or says that the page is gone. */
export const redirect: ContentType = {
  slug: 'redirects',
  labels: { singular: { sv: 'Gammal adress' }, plural: { sv: 'Gamla adresser' } },
  admin: {
    useAsTitle: 'from',
    group: adminGroups.maintenance,
    description: {
      sv: 'Adresser som har funnits. De leder vidare, eller säger att sidan inte finns längre. Läggs till av sig själva när en sida byter adress, avpubliceras eller tas bort.',
    },
    defaultColumns: ['from', 'kind', 'to', 'updatedAt'],
  },
  custom: { site: { kind: 'redirect' } },
  examples: async () => (await import('./examples.ts')).redirectExamples,
  fields: [
    {
      name: 'from',
      type: 'text',
      label: { sv: 'Gammal adress' },
      required: true,
      unique: true,
      index: true,
      maxLength: 500,
      admin: {
        description: {
          sv: 'Det som står efter webbplatsens namn, till exempel /projekt/gammalt-namn/ eller /?p=123. Du kan klistra in adressen som den ser ut i webbläsaren. Stora och små bokstäver före frågetecknet spelar ingen roll, inte heller i vilken ordning det som står efter det kommer.',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: { sv: 'Vad som händer där' },
      required: true,
      defaultValue: 'moved',
      options: [
        { value: 'moved', label: { sv: 'Leder vidare' } },
        { value: 'gone', label: { sv: 'Finns inte längre' } },
      ],
      admin: {
        description: {
          sv: 'Välj ”Leder vidare” när innehållet finns på en annan adress. ”Finns inte längre” visar en sida som säger det och hjälper besökaren vidare.',
        },
      },
    },
    {
      name: 'to',
      type: 'text',
      label: { sv: 'Leder till' },
      maxLength: 2000,
      admin: {
        description: {
          sv: 'En adress på webbplatsen, till exempel /projekt/nytt-namn/, eller en hel adress med https:// först.',
        },
        condition: (data) => data['kind'] !== 'gone',
      },
      custom: {
        site: {
          requiredUnless: {
            flag: 'kind',
            is: 'gone',
            message: { sv: 'Skriv vart adressen ska leda, eller välj att sidan inte finns längre.' },
          },
        },
      },
    },
  ],
}
