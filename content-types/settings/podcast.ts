import { peopleField } from '../episode/parts.ts'
import { makeLocationField } from '../fields/location.ts'
import type { Settings } from '../roles.ts'

/** What the podcast is: the channel of its feed. */
export const podcastSettings: Settings = {
  slug: 'podcast',
  label: 'Podden',
  admin: { group: 'Inställningar', description: 'Det som poddapparna visar om hela podden.' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Titel',
      required: true,
      defaultValue: 'Podden',
      admin: { description: 'Poddens namn i alla appar.' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Beskrivning',
      required: true,
      maxLength: 3500,
      defaultValue: 'En podd om det vi har gjort.',
      admin: { description: 'Vad podden handlar om och för vem.', rows: 4 },
    },
    {
      name: 'language',
      type: 'text',
      label: 'Språk',
      required: true,
      defaultValue: 'sv',
      admin: { description: 'Språkkod enligt ISO 639, till exempel sv.' },
    },
    { name: 'author', type: 'text', label: 'Avsändare', admin: { description: 'Den organisation som gör podden.' } },
    {
      name: 'owner',
      type: 'group',
      label: 'Ägare',
      admin: { description: 'Katalogerna skriver hit när du anmäler podden. E-postadressen syns i flödet.' },
      fields: [
        { name: 'name', type: 'text', label: 'Namn', admin: { description: 'Den som svarar för podden.' } },
        { name: 'email', type: 'email', label: 'E-post', admin: { description: 'En funktionsadress.' } },
      ],
    },
    {
      name: 'category',
      type: 'select',
      label: 'Kategori',
      required: true,
      defaultValue: 'Government',
      // Apple's categories that a public organisation's podcast falls under: https://podcasters.apple.com/support/1691-apple-podcasts-categories
      options: [
        'Government',
        'Education',
        'News',
        'Science',
        'Society & Culture',
        'Technology',
        'Business',
        'Health & Fitness',
        'Arts',
        'History',
      ],
      admin: { description: 'Apples namn på ämnet. Bara en räknas.' },
    },
    {
      name: 'art',
      type: 'upload',
      relationTo: 'media',
      label: 'Bild',
      admin: {
        description:
          'Helst 3000 × 3000 bildpunkter, minst 1400 × 1400. Den beskärs till en kvadrat och görs om till det som apparna tar emot.',
      },
      custom: { site: { isPodcastArt: true } },
    },
    {
      name: 'type',
      type: 'select',
      label: 'Ordning',
      required: true,
      defaultValue: 'episodic',
      options: [
        { value: 'episodic', label: 'Fristående avsnitt, nyast först' },
        { value: 'serial', label: 'Följetong, börja från början' },
      ],
      admin: { description: 'I vilken ordning apparna visar avsnitten.' },
    },
    {
      name: 'updateFrequency',
      type: 'select',
      label: 'Hur ofta det kommer nya avsnitt',
      options: [
        { value: 'daily', label: 'Varje dag' },
        { value: 'weekly', label: 'Varje vecka' },
        { value: 'biweekly', label: 'Varannan vecka' },
        { value: 'monthly', label: 'Varje månad' },
      ],
      admin: { description: 'Apparna kan då säga när nästa kommer. Lämna tomt om det varierar.' },
    },
    {
      name: 'isComplete',
      type: 'checkbox',
      label: 'Podden är avslutad',
      defaultValue: false,
      admin: { description: 'Kryssa bara i om det aldrig kommer fler avsnitt: apparna slutar då leta.' },
    },
    {
      ...peopleField,
      admin: { description: 'De som gör podden. Har ett avsnitt egna medverkande är det de som visas för det.' },
    } as typeof peopleField,
    makeLocationField('Platsen som podden handlar om.'),
    {
      name: 'copyright',
      type: 'text',
      label: 'Rättigheter',
      admin: { description: 'Till exempel ”2026 Sundby kommun”, utan tecknet ©.' },
    },
    {
      name: 'licence',
      type: 'text',
      label: 'Licens',
      defaultValue: 'cc-by-4.0',
      admin: { description: 'SPDX-beteckning med små bokstäver, till exempel cc-by-4.0.' },
    },
    {
      name: 'funding',
      type: 'group',
      label: 'Stöd',
      fields: [
        {
          name: 'url',
          type: 'text',
          label: 'Adress',
          admin: { description: 'Sida där lyssnare kan stödja podden.' },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
        { name: 'title', type: 'text', label: 'Text', admin: { description: 'Vad länken säger.' } },
      ],
    },
    {
      name: 'directories',
      type: 'array',
      label: 'Kataloger',
      labels: { singular: 'Katalog', plural: 'Kataloger' },
      admin: { description: 'Där podden går att prenumerera på, när den är anmäld.' },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: 'Namn',
          required: true,
          admin: { description: 'Till exempel ”Apple Podcaster”.' },
        },
        {
          name: 'url',
          type: 'text',
          label: 'Adress',
          required: true,
          admin: { description: 'Poddens sida där.' },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
      ],
    },
    {
      name: 'verification',
      type: 'text',
      label: 'Kod för att bevisa ägarskap',
      admin: { description: 'Om en katalog ber om det (podcast:txt).' },
    },
    {
      name: 'appleVerification',
      type: 'text',
      label: 'Apples kod för att bevisa ägarskap',
      admin: { description: 'Från Podcasts Connect, när du tar över en podd som redan finns där.' },
    },
    {
      name: 'newFeedUrl',
      type: 'text',
      label: 'Flödets nya adress',
      admin: {
        description:
          'Bara om podden har flyttat. Apparna byter då till den nya adressen, och den gamla leder dit. Låt det stå i minst fyra veckor.',
      },
      custom: { site: { format: 'url', searchWeight: 0 } },
    },
    {
      name: 'guid',
      type: 'text',
      label: 'Fast beteckning',
      admin: { readOnly: true, description: 'Räknas ut ur flödets adress en gång och ändras aldrig.' },
    },
  ],
}
