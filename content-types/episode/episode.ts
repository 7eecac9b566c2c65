import { adminGroups } from '../admin-groups.ts'
import { leadField, publishedOnField, slugField, titleField, updatedOnField } from '../fields/identity.ts'
import { makeLocationField } from '../fields/location.ts'
import { makePeopleField } from '../fields/people.ts'
import { richTextField } from '../fields/rich-text.ts'
import type { ContentType } from '../roles.ts'
import { chaptersField, soundbitesField } from './parts.ts'

/** An episode of the podcast. */
export const episode: ContentType = {
  slug: 'episodes',
  labels: { singular: { sv: 'Poddavsnitt' }, plural: { sv: 'Poddavsnitt' } },
  admin: {
    useAsTitle: 'title',
    group: adminGroups.content,
    description: { sv: 'Avsnitt av podden. De publiceras här och i alla poddappar samtidigt.' },
    defaultColumns: ['title', '_status', 'season', 'number', 'publishedOn'],
  },
  custom: {
    site: {
      kind: 'document',
      address: '/podd/',
      structuredData: 'PodcastEpisode',
      searchGroup: { sv: 'Poddavsnitt' },
      feed: '/podd/feed.xml',
      openData: 'avsnitt',
      podcast: 'episode',
    },
  },
  examples: async () => (await import('./examples.ts')).episodeExamples,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { sv: 'Avsnitt' },
          fields: [
            titleField({ sv: 'Vad avsnittet handlar om. Utan säsong och nummer: de sätts av sig själva.' }),
            {
              ...leadField({ sv: 'Två eller tre meningar som får någon att lyssna.' }),
              name: 'summary',
              label: { sv: 'Sammanfattning' },
            } as ReturnType<typeof leadField>,
            {
              name: 'audio',
              type: 'upload',
              relationTo: 'audio',
              label: { sv: 'Ljudfil' },
              required: true,
              admin: {
                description: {
                  sv: 'mp3 eller m4a. Byter du fil räknas det ändå som samma avsnitt i lyssnarnas appar.',
                },
              },
              custom: { site: { openData: 'ljud', structuredData: 'associatedMedia' } },
            },
            richTextField({
              name: 'notes',
              label: { sv: 'Anteckningar' },
              required: true,
              admin: {
                description: {
                  sv: 'Det som lyssnaren läser i appen: vad ni pratar om, och länkar till det ni nämner.',
                },
              },
              custom: { site: { searchWeight: 2, feed: 'content', openData: 'anteckningar', structuredData: 'text' } },
            }),
            makePeopleField({ sv: 'De som hörs i avsnittet.' }),
          ],
        },
        {
          label: { sv: 'Kapitel och avskrift' },
          fields: [
            chaptersField,
            soundbitesField,
            {
              name: 'transcript',
              type: 'upload',
              relationTo: 'documents',
              label: { sv: 'Avskrift' },
              filterOptions: { mimeType: { in: ['text/vtt', 'application/x-subrip', 'text/plain'] } },
              admin: {
                description: {
                  sv: 'En textfil: VTT eller SRT, som har tider och följer ljudet, eller vanlig text. Visas på sidan och går att söka i.',
                },
              },
              custom: { site: { openData: 'avskrift', structuredData: 'associatedMedia' } },
            },
            {
              name: 'captions',
              type: 'textarea',
              label: { sv: 'Avskriftens text' },
              admin: {
                readOnly: true,
                description: { sv: 'Läses ur filen, så att den går att söka i.' },
                rows: 8,
                components: { beforeInput: ['./features/podcast/admin/TranscriptReading.tsx#TranscriptReading'] },
              },
              custom: { site: { format: 'webvtt' } },
            },
          ],
        },
        {
          label: { sv: 'Koppling' },
          fields: [
            {
              name: 'projects',
              type: 'relationship',
              relationTo: 'projects',
              hasMany: true,
              label: { sv: 'Projekt som avsnittet handlar om' },
              admin: { description: { sv: 'Avsnittet visas då också på projektens sidor.' } },
              custom: { site: { searchWeight: 2, openData: 'projekt', structuredData: 'about' } },
            },
            {
              name: 'cover',
              type: 'upload',
              relationTo: 'media',
              label: { sv: 'Egen bild' },
              admin: {
                description: {
                  sv: 'Minst 1400 × 1400 bildpunkter. Den beskärs till en kvadrat runt det viktigaste i bilden. Utan den används poddens bild.',
                },
              },
              custom: { site: { structuredData: 'image', isPodcastArt: true } },
            },
            makeLocationField({ sv: 'Där avsnittet är inspelat, eller platsen som det handlar om.' }),
            {
              name: 'licence',
              type: 'text',
              label: { sv: 'Licens' },
              admin: {
                description: { sv: 'Om avsnittet har en annan än podden. SPDX-beteckning, till exempel cc-by-4.0.' },
              },
              custom: { site: { searchWeight: 0, openData: 'licens', structuredData: 'license' } },
            },
          ],
        },
      ],
    },
    slugField,
    publishedOnField,
    updatedOnField,
    {
      name: 'podcast',
      type: 'relationship',
      relationTo: 'podcasts',
      label: { sv: 'Podd' },
      admin: {
        position: 'sidebar',
        description: { sv: 'Lämna tomt för huvudpodden. Byter avsnittet podd flyttar det till den poddens flöde.' },
      },
      custom: { site: { searchWeight: 0, openData: 'podd' } },
    },
    {
      name: 'season',
      type: 'number',
      label: { sv: 'Säsong' },
      min: 1,
      admin: { position: 'sidebar', description: { sv: 'Ett heltal. Lämna tomt om podden inte har säsonger.' } },
      custom: { site: { openData: 'sasong', structuredData: 'partOfSeason' } },
    },
    {
      name: 'number',
      type: 'number',
      disableDuplicate: true,
      label: { sv: 'Avsnittsnummer' },
      min: 1,
      admin: { position: 'sidebar', description: { sv: 'Ett heltal inom säsongen.' } },
      custom: { site: { openData: 'nummer', structuredData: 'episodeNumber' } },
    },
    {
      name: 'type',
      type: 'select',
      label: { sv: 'Slag' },
      defaultValue: 'full',
      required: true,
      options: [
        { value: 'full', label: { sv: 'Vanligt avsnitt' } },
        { value: 'trailer', label: { sv: 'Trailer' } },
        { value: 'bonus', label: { sv: 'Bonus' } },
      ],
      admin: { position: 'sidebar', description: { sv: 'Hur apparna ska visa avsnittet.' } },
    },
    {
      name: 'explicit',
      type: 'checkbox',
      label: { sv: 'Olämpligt för barn' },
      defaultValue: false,
      admin: { position: 'sidebar', description: { sv: 'Apparna märker då avsnittet.' } },
    },
    {
      name: 'guid',
      type: 'text',
      disableDuplicate: true,
      label: { sv: 'Fast beteckning' },
      unique: true,
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: { sv: 'Skapas en gång och ändras aldrig, så att ingen app laddar ner avsnittet två gånger.' },
      },
      custom: { site: { searchWeight: 0, openData: 'guid' } },
    },
  ],
}
