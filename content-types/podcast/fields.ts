import type { Field } from '../fields/field.ts'
import { makeLocationField } from '../fields/location.ts'
import { makePeopleField } from '../fields/people.ts'
import { getSubcategories, podcastCategories } from './categories.ts'

/** The fields of a podcast: the channel of its feed. */
export const podcastFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: { sv: 'Titel' },
    required: true,
    maxLength: 140,
    admin: { description: { sv: 'Poddens namn i alla appar.' } },
    custom: { site: { searchWeight: 10, structuredData: 'name' } },
  },
  {
    name: 'description',
    type: 'textarea',
    label: { sv: 'Beskrivning' },
    required: true,
    maxLength: 3500,
    admin: { description: { sv: 'Vad podden handlar om och för vem.' }, rows: 4 },
    custom: { site: { searchWeight: 4, structuredData: 'description' } },
  },
  {
    name: 'language',
    type: 'text',
    label: { sv: 'Språk' },
    required: true,
    defaultValue: 'sv',
    admin: { description: { sv: 'Språkkod enligt ISO 639, till exempel sv.' } },
    custom: { site: { searchWeight: 0 } },
  },
  {
    name: 'author',
    type: 'text',
    label: { sv: 'Avsändare' },
    admin: { description: { sv: 'Den organisation som gör podden.' } },
  },
  {
    name: 'owner',
    type: 'group',
    label: { sv: 'Ägare' },
    admin: { description: { sv: 'Katalogerna skriver hit när du anmäler podden. E-postadressen syns i flödet.' } },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { sv: 'Namn' },
        admin: { description: { sv: 'Den som svarar för podden.' } },
        custom: { site: { searchWeight: 0 } },
      },
      {
        name: 'email',
        type: 'email',
        label: { sv: 'E-post' },
        admin: { description: { sv: 'En funktionsadress.' } },
        custom: { site: { searchWeight: 0 } },
      },
    ],
  },
  {
    name: 'category',
    type: 'select',
    label: { sv: 'Kategori' },
    required: true,
    defaultValue: 'Government',
    options: podcastCategories.map(({ value, sv }) => ({ value, label: { sv } })),
    admin: { description: { sv: 'Under vilket ämne poddkatalogerna visar podden.' } },
  },
  {
    name: 'subcategory',
    type: 'select',
    label: { sv: 'Underkategori' },
    options: podcastCategories
      .flatMap(({ subcategories }) => subcategories)
      .map(({ value, sv }) => ({ value, label: { sv } })),
    filterOptions: ({ options, siblingData }) => {
      const known = getSubcategories((siblingData as { category?: unknown }).category)
      return options.filter((option) => known.includes(typeof option === 'string' ? option : option.value))
    },
    admin: {
      description: { sv: 'Smalare än kategorin, så att rätt lyssnare hittar hit. Byter du kategori väljer du en ny.' },
      condition: (_data, siblingData) => getSubcategories(siblingData?.['category']).length > 0,
    },
  },
  {
    name: 'art',
    type: 'upload',
    relationTo: 'media',
    label: { sv: 'Bild' },
    admin: {
      description: {
        sv: 'Helst 3000 × 3000 bildpunkter, minst 1400 × 1400. Den beskärs till en kvadrat runt det viktigaste i bilden och görs om till det som apparna tar emot.',
      },
    },
    custom: { site: { isPodcastArt: true } },
  },
  {
    name: 'type',
    type: 'select',
    label: { sv: 'Ordning' },
    required: true,
    defaultValue: 'episodic',
    options: [
      { value: 'episodic', label: { sv: 'Fristående avsnitt, nyast först' } },
      { value: 'serial', label: { sv: 'Följetong, börja från början' } },
    ],
    admin: { description: { sv: 'I vilken ordning apparna visar avsnitten.' } },
  },
  {
    name: 'updateFrequency',
    type: 'select',
    label: { sv: 'Hur ofta det kommer nya avsnitt' },
    options: [
      { value: 'daily', label: { sv: 'Varje dag' } },
      { value: 'weekly', label: { sv: 'Varje vecka' } },
      { value: 'biweekly', label: { sv: 'Varannan vecka' } },
      { value: 'monthly', label: { sv: 'Varje månad' } },
    ],
    admin: { description: { sv: 'Apparna kan då säga när nästa kommer. Lämna tomt om det varierar.' } },
  },
  {
    name: 'isComplete',
    type: 'checkbox',
    label: { sv: 'Podden är avslutad' },
    defaultValue: false,
    admin: { description: { sv: 'Kryssa bara i om det aldrig kommer fler avsnitt: apparna slutar då leta.' } },
  },
  makePeopleField({ sv: 'De som gör podden. Har ett avsnitt egna medverkande är det de som visas för det.' }),
  makeLocationField({ sv: 'Platsen som podden handlar om.' }),
  {
    name: 'copyright',
    type: 'text',
    label: { sv: 'Rättigheter' },
    admin: { description: { sv: 'Till exempel ”2026 Sundby kommun”, utan tecknet ©.' } },
    custom: { site: { searchWeight: 0 } },
  },
  {
    name: 'licence',
    type: 'text',
    label: { sv: 'Licens' },
    defaultValue: 'cc-by-4.0',
    admin: { description: { sv: 'SPDX-beteckning med små bokstäver, till exempel cc-by-4.0.' } },
    custom: { site: { searchWeight: 0 } },
  },
  {
    name: 'funding',
    type: 'group',
    label: { sv: 'Stöd' },
    fields: [
      {
        name: 'url',
        type: 'text',
        label: { sv: 'Adress' },
        admin: { description: { sv: 'Sida där lyssnare kan stödja podden.' } },
        custom: { site: { format: 'url', searchWeight: 0 } },
      },
      { name: 'title', type: 'text', label: { sv: 'Text' }, admin: { description: { sv: 'Vad länken säger.' } } },
    ],
  },
  {
    name: 'directories',
    type: 'array',
    disableDuplicate: true,
    label: { sv: 'Kataloger' },
    labels: { singular: { sv: 'Katalog' }, plural: { sv: 'Kataloger' } },
    admin: { description: { sv: 'Där podden går att prenumerera på, när den är anmäld.' } },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: { sv: 'Namn' },
        required: true,
        admin: { description: { sv: 'Till exempel ”Apple Podcaster”.' } },
      },
      {
        name: 'url',
        type: 'text',
        label: { sv: 'Adress' },
        required: true,
        admin: { description: { sv: 'Poddens sida där.' } },
        custom: { site: { format: 'url', searchWeight: 0 } },
      },
    ],
  },
  {
    name: 'verification',
    type: 'text',
    disableDuplicate: true,
    label: { sv: 'Kod för att bevisa ägarskap' },
    admin: { description: { sv: 'Om en katalog ber om det (podcast:txt).' } },
    custom: { site: { searchWeight: 0 } },
  },
  {
    name: 'appleVerification',
    type: 'text',
    disableDuplicate: true,
    label: { sv: 'Apples kod för att bevisa ägarskap' },
    admin: { description: { sv: 'Från Podcasts Connect, när du tar över en podd som redan finns där.' } },
    custom: { site: { searchWeight: 0 } },
  },
  {
    name: 'newFeedUrl',
    type: 'text',
    disableDuplicate: true,
    label: { sv: 'Flödets nya adress' },
    admin: {
      description: {
        sv: 'Bara om podden har flyttat. Apparna byter då till den nya adressen, och den gamla leder dit. Låt det stå i minst fyra veckor.',
      },
    },
    custom: { site: { format: 'url', searchWeight: 0 } },
  },
  {
    name: 'guid',
    type: 'text',
    disableDuplicate: true,
    label: { sv: 'Fast beteckning' },
    admin: { readOnly: true, description: { sv: 'Räknas ut ur flödets adress en gång och ändras aldrig.' } },
    custom: { site: { searchWeight: 0 } },
  },
]
