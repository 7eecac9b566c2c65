import type { Texts } from '../languages.ts'
import type { Field } from './field.ts'

/**
 * Who takes part (`podcast:person`), each with a name, a role and an address.
 *
 * @param help says of what they are a part.
 */
export const makePeopleField = (help: Texts): Field => ({
  name: 'people',
  type: 'array',
  label: { sv: 'Medverkande' },
  labels: { singular: { sv: 'Person' }, plural: { sv: 'Personer' } },
  admin: { description: help },
  custom: { site: { openData: 'medverkande', holdsPeople: true } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { sv: 'Namn' },
          required: true,
          admin: { width: '40%', description: { sv: 'För- och efternamn.' } },
          custom: { site: { searchWeight: 4, openData: 'namn', structuredData: 'name' } },
        },
        {
          name: 'role',
          type: 'select',
          label: { sv: 'Roll' },
          defaultValue: 'guest',
          // The podcast namespace's taxonomy has many more; these are those that a municipality's podcast uses.
          options: [
            { value: 'host', label: { sv: 'Programledare' } },
            { value: 'guest', label: { sv: 'Gäst' } },
            { value: 'producer', label: { sv: 'Producent' } },
            { value: 'editor', label: { sv: 'Redaktör' } },
          ],
          admin: { width: '30%', description: { sv: 'Vad personen gör.' } },
          custom: { site: { openData: 'roll' } },
        },
        {
          name: 'url',
          type: 'text',
          label: { sv: 'Webbplats' },
          admin: { width: '30%', description: { sv: 'Om det finns en.' } },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
      ],
    },
  ],
})
