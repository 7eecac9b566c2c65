import type { Field } from 'payload'

/** A film: where it is and what it shows. */
export const videoFields: Field[] = [
  {
    name: 'url',
    type: 'text',
    label: 'Adress',
    admin: {
      description:
        'Adressen till filmen på YouTube, Vimeo eller en egen server. Filmen hämtas först när besökaren klickar.',
    },
    custom: { site: { format: 'url', searchWeight: 0, structuredData: 'embedUrl' } },
  },
  {
    name: 'title',
    type: 'text',
    label: 'Titel',
    admin: { description: 'Vad filmen visar. Läses upp för den som inte ser den.' },
    custom: { site: { structuredData: 'name' } },
  },
  {
    name: 'poster',
    type: 'upload',
    relationTo: 'media',
    label: 'Stillbild',
    admin: { description: 'Visas innan filmen startar. Utan den visas en lugn färgyta.' },
  },
]

/** The film of a document. */
export const videoField: Field = {
  name: 'video',
  type: 'group',
  label: 'Film',
  fields: videoFields,
}
