import type { Field } from './field.ts'

/** A film: where it is and what it shows. */
export const videoFields: Field[] = [
  {
    name: 'url',
    type: 'text',
    label: { sv: 'Adress' },
    admin: {
      description: {
        sv: 'Adressen till filmen på YouTube, Vimeo eller en egen server. Filmen hämtas först när besökaren klickar.',
      },
    },
    custom: { site: { format: 'url', searchWeight: 0, structuredData: 'embedUrl' } },
  },
  {
    name: 'title',
    type: 'text',
    label: { sv: 'Titel' },
    admin: { description: { sv: 'Vad filmen visar. Läses upp för den som inte ser den.' } },
    custom: { site: { structuredData: 'name' } },
  },
  {
    name: 'poster',
    type: 'upload',
    relationTo: 'media',
    label: { sv: 'Stillbild' },
    admin: { description: { sv: 'Visas innan filmen startar. Utan den visas en lugn färgyta.' } },
  },
]

/** The film of a document. */
export const videoField: Field = {
  name: 'video',
  type: 'group',
  label: { sv: 'Film' },
  fields: videoFields,
}
