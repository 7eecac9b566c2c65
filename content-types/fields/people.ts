import type { Field } from 'payload'

/**
 * Who takes part (`podcast:person`), each with a name, a role and an address.
 *
 * @param help says of what they are a part.
 */
export const makePeopleField = (help: string): Field => ({
  name: 'people',
  type: 'array',
  label: 'Medverkande',
  labels: { singular: 'Person', plural: 'Personer' },
  admin: { description: help },
  custom: { site: { openData: 'medverkande' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Namn',
          required: true,
          admin: { width: '40%', description: 'För- och efternamn.' },
          custom: { site: { searchWeight: 4, openData: 'namn', structuredData: 'name' } },
        },
        {
          name: 'role',
          type: 'select',
          label: 'Roll',
          defaultValue: 'guest',
          // The podcast namespace's taxonomy has many more; these are those that a municipality's podcast uses.
          options: [
            { value: 'host', label: 'Programledare' },
            { value: 'guest', label: 'Gäst' },
            { value: 'producer', label: 'Producent' },
            { value: 'editor', label: 'Redaktör' },
          ],
          admin: { width: '30%', description: 'Vad personen gör.' },
          custom: { site: { openData: 'roll' } },
        },
        {
          name: 'url',
          type: 'text',
          label: 'Webbplats',
          admin: { width: '30%', description: 'Om det finns en.' },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
      ],
    },
  ],
})
