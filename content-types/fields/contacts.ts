import type { Field } from './field.ts'

/** The contact persons: at least one when `required`. */
export const contactsField = ({ required }: { required: boolean }): Field => ({
  name: 'contacts',
  type: 'array',
  label: { sv: 'Kontakter' },
  labels: { singular: { sv: 'Kontakt' }, plural: { sv: 'Kontakter' } },
  required,
  ...(required ? { minRows: 1 } : {}),
  admin: {
    description: { sv: 'Den som besökaren kan höra av sig till. Visas öppet på sidan, så fråga personen först.' },
  },
  custom: { site: { openData: 'kontakter', contactMethods: ['email', 'phone'], holdsPeople: true } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { sv: 'Namn' },
          required: true,
          admin: { width: '50%', description: { sv: 'En person, eller en funktion som ”Innovationsenheten”.' } },
          custom: { site: { searchWeight: 2, openData: 'namn', structuredData: 'name' } },
        },
        {
          name: 'role',
          type: 'text',
          label: { sv: 'Roll' },
          admin: { width: '50%', description: { sv: 'Till exempel ”projektledare”.' } },
          custom: { site: { openData: 'roll', structuredData: 'jobTitle' } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          label: { sv: 'E-post' },
          admin: { width: '50%', description: { sv: 'Helst en funktionsadress som finns kvar när någon slutar.' } },
          custom: { site: { openData: 'epost', structuredData: 'email' } },
        },
        {
          name: 'phone',
          type: 'text',
          label: { sv: 'Telefon' },
          admin: { width: '50%', description: { sv: 'Med riktnummer, till exempel 042-10 50 00.' } },
          custom: { site: { format: 'phone', openData: 'telefon', structuredData: 'telephone' } },
        },
      ],
    },
  ],
})
