import type { Field } from '../fields/field.ts'
import { videoField } from '../fields/video.ts'

/** The pictures and film of a project. */
export const mediaFields: Field[] = [
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: { sv: 'Omslagsbild' },
    admin: {
      description: {
        sv: 'Visas överst på sidan, i listor och när sidan delas. Liggande, minst 1600 bildpunkter bred.',
      },
    },
    custom: { site: { structuredData: 'image', openData: 'bild' } },
  },
  {
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: { sv: 'Bildspel' },
    admin: { description: { sv: 'Fler bilder, i den ordning de ska visas.' } },
    custom: { site: { openData: 'bilder' } },
  },
  videoField,
]

/** Further reading: external links and files to download. */
export const linkAndFileFields: Field[] = [
  {
    name: 'links',
    type: 'array',
    label: { sv: 'Länkar' },
    labels: { singular: { sv: 'Länk' }, plural: { sv: 'Länkar' } },
    admin: { description: { sv: 'Sidor på andra platser som säger mer.' } },
    custom: { site: { openData: 'lankar' } },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: { sv: 'Länktext' },
        required: true,
        admin: { description: { sv: 'Vad besökaren hittar där.' } },
        custom: { site: { isLinkText: true, openData: 'titel' } },
      },
      {
        name: 'url',
        type: 'text',
        label: { sv: 'Adress' },
        required: true,
        admin: { description: { sv: 'Hela adressen, med https:// först.' } },
        custom: { site: { format: 'url', searchWeight: 0, openData: 'adress' } },
      },
    ],
  },
  {
    name: 'files',
    type: 'array',
    label: { sv: 'Filer' },
    labels: { singular: { sv: 'Fil' }, plural: { sv: 'Filer' } },
    admin: { description: { sv: 'Rapporter och mallar att ladda ner. Slag och storlek visas av sig själva.' } },
    custom: { site: { openData: 'filer' } },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: { sv: 'Titel' },
        required: true,
        admin: { description: { sv: 'Vad filen innehåller, inte vad den heter på disken.' } },
        custom: { site: { openData: 'titel' } },
      },
      {
        name: 'file',
        type: 'upload',
        relationTo: 'documents',
        label: { sv: 'Fil' },
        required: true,
        admin: { description: { sv: 'PDF eller öppna kontorsformat.' } },
        custom: { site: { openData: 'fil' } },
      },
    ],
  },
]
