import type { Texts } from '../languages.ts'
import type { Field } from './field.ts'

/**
 * A place: its name and coordinates.
 *
 * @param description what the place is of the document.
 * @param property what schema.org calls it. Default: the place of which a work tells; `location` is where something is or
 * happens.
 */
export const makeLocationField = (
  description: Texts,
  property: 'contentLocation' | 'location' = 'contentLocation',
): Field => ({
  name: 'location',
  type: 'group',
  label: { sv: 'Plats' },
  admin: { description },
  custom: { site: { openData: 'plats', structuredData: property } },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { sv: 'Platsens namn' },
      admin: { description: { sv: 'Så som invånarna kallar den.' } },
      custom: { site: { searchWeight: 2, openData: 'namn' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          label: { sv: 'Latitud' },
          min: -90,
          max: 90,
          admin: { width: '50%', description: { sv: 'WGS 84, till exempel 56,0465.' } },
          custom: { site: { openData: 'latitud' } },
        },
        {
          name: 'longitude',
          type: 'number',
          label: { sv: 'Longitud' },
          min: -180,
          max: 180,
          admin: { width: '50%', description: { sv: 'WGS 84, till exempel 12,6945.' } },
          custom: { site: { openData: 'longitud' } },
        },
      ],
    },
  ],
})
