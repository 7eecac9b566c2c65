import type { Settings } from '../roles.ts'

/** The site's name, looks and front page. */
export const siteSettings: Settings = {
  slug: 'site',
  label: 'Webbplatsen',
  admin: { group: 'Inställningar', description: 'Det som är gemensamt för hela webbplatsen.' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Namn',
      required: true,
      defaultValue: 'Vitrin',
      admin: { description: 'Står överst på varje sida.' },
    },
    {
      name: 'tagline',
      type: 'text',
      label: 'Underrubrik',
      admin: { description: 'En mening om vad webbplatsen är. Visas stort på startsidan.' },
    },
    {
      name: 'intro',
      type: 'textarea',
      label: 'Inledning på startsidan',
      admin: { description: 'Två eller tre meningar om vad besökaren hittar här.', rows: 3 },
    },
    {
      name: 'organisation',
      type: 'text',
      label: 'Organisation',
      admin: { description: 'Den som står bakom webbplatsen, till exempel ”Sundby kommun”.' },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: 'Logotyp',
      admin: { description: 'Visas i sidhuvudet. Utan den visas namnet.' },
    },
    {
      name: 'colours',
      type: 'group',
      label: 'Färger',
      admin: { description: 'Skrivs som #1f5c4d. Lämna tomt för Vitrins egna.' },
      fields: [
        {
          name: 'accent',
          type: 'text',
          label: 'Accentfärg',
          admin: { description: 'Länkar, knappar och staplar. Måste synas mot ljus botten.' },
          custom: { site: { format: 'colour', legibleIn: 'light' } },
        },
        {
          name: 'accentDark',
          type: 'text',
          label: 'Accentfärg i mörkt läge',
          admin: { description: 'Ljusare, så att den syns mot mörk botten.' },
          custom: { site: { format: 'colour', legibleIn: 'dark' } },
        },
      ],
    },
    {
      name: 'typeface',
      type: 'select',
      label: 'Typsnitt',
      defaultValue: 'serif',
      options: [
        { value: 'serif', label: 'Source Serif i rubriker och löptext, Figtree i övrigt' },
        { value: 'sans', label: 'Figtree i allt' },
      ],
      admin: { description: 'Båda ligger på webbplatsen själv. Ingen annan får veta vem som läser.' },
    },
    {
      name: 'contact',
      type: 'group',
      label: 'Kontakt',
      fields: [
        { name: 'email', type: 'email', label: 'E-post', admin: { description: 'Visas i sidfoten.' } },
        { name: 'phone', type: 'text', label: 'Telefon', admin: { description: 'Visas i sidfoten.' } },
        {
          name: 'address',
          type: 'textarea',
          label: 'Postadress',
          admin: { description: 'Visas i sidfoten.', rows: 3 },
        },
      ],
    },
    {
      name: 'socialLinks',
      type: 'array',
      label: 'Sociala medier',
      labels: { singular: 'Länk', plural: 'Länkar' },
      admin: { description: 'Visas som vanliga länkar i sidfoten.' },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: 'Namn',
          required: true,
          admin: { description: 'Till exempel ”Mastodon”.' },
        },
        {
          name: 'url',
          type: 'text',
          label: 'Adress',
          required: true,
          admin: { description: 'Med https:// först.' },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
      ],
    },
    {
      name: 'footer',
      type: 'textarea',
      label: 'Text i sidfoten',
      admin: { description: 'En eller två meningar.', rows: 2 },
    },
    {
      name: 'selected',
      type: 'relationship',
      relationTo: 'projects',
      hasMany: true,
      maxRows: 6,
      label: 'Utvalda projekt på startsidan',
      admin: { description: 'Upp till sex. Utan val visas de senaste.' },
    },
  ],
}
