import type { Field } from 'payload'

/**
 * A place: what it is called, and where it is.
 *
 * @param description what the place is of the document, in Swedish.
 */
export const makeLocationField = (description: string): Field => ({
  name: 'location',
  type: 'group',
  label: 'Plats',
  admin: { description },
  custom: { site: { openData: 'plats', structuredData: 'contentLocation' } },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Platsens namn',
      admin: { description: 'Så som invånarna kallar den.' },
      custom: { site: { searchWeight: 2, openData: 'namn' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          label: 'Latitud',
          min: -90,
          max: 90,
          admin: { width: '50%', description: 'WGS 84, till exempel 56,0465.' },
          custom: { site: { openData: 'latitud' } },
        },
        {
          name: 'longitude',
          type: 'number',
          label: 'Longitud',
          min: -180,
          max: 180,
          admin: { width: '50%', description: 'WGS 84, till exempel 12,6945.' },
          custom: { site: { openData: 'longitud' } },
        },
      ],
    },
  ],
})
