import type { Field } from 'payload'
import { videoField } from '../fields/video.ts'

/** Pictures and film of a project. */
export const mediaFields: Field[] = [
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: 'Omslagsbild',
    admin: {
      description: 'Visas överst på sidan, i listor och när sidan delas. Liggande, minst 1600 bildpunkter bred.',
    },
    custom: { site: { structuredData: 'image', openData: 'bild' } },
  },
  {
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: 'Bildspel',
    admin: { description: 'Fler bilder, i den ordning de ska visas.' },
    custom: { site: { openData: 'bilder' } },
  },
  videoField,
]

/** Where a reader can go on: addresses elsewhere and files to take home. */
export const linkAndFileFields: Field[] = [
  {
    name: 'links',
    type: 'array',
    label: 'Länkar',
    labels: { singular: 'Länk', plural: 'Länkar' },
    admin: { description: 'Sidor på andra platser som säger mer.' },
    custom: { site: { openData: 'lankar' } },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Länktext',
        required: true,
        admin: { description: 'Vad besökaren hittar där.' },
        custom: { site: { isLinkText: true, openData: 'titel' } },
      },
      {
        name: 'url',
        type: 'text',
        label: 'Adress',
        required: true,
        admin: { description: 'Hela adressen, med https:// först.' },
        custom: { site: { format: 'url', searchWeight: 0, openData: 'adress' } },
      },
    ],
  },
  {
    name: 'files',
    type: 'array',
    label: 'Filer',
    labels: { singular: 'Fil', plural: 'Filer' },
    admin: { description: 'Rapporter och mallar att ladda ner. Slag och storlek visas av sig själva.' },
    custom: { site: { openData: 'filer' } },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Titel',
        required: true,
        admin: { description: 'Vad filen innehåller, inte vad den heter på disken.' },
        custom: { site: { openData: 'titel' } },
      },
      {
        name: 'file',
        type: 'upload',
        relationTo: 'documents',
        label: 'Fil',
        required: true,
        admin: { description: 'PDF eller öppna kontorsformat.' },
        custom: { site: { openData: 'fil' } },
      },
    ],
  },
]
