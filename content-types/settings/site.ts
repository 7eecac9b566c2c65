import { adminGroups } from '../admin-groups.ts'
import type { Settings } from '../roles.ts'

/** The site's name, appearance and front page. */
export const siteSettings: Settings = {
  slug: 'site',
  label: { sv: 'Webbplatsen' },
  admin: { group: adminGroups.settings, description: { sv: 'Det som är gemensamt för hela webbplatsen.' } },
  examples: async () => (await import('./examples/site.ts')).siteExample,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { sv: 'Namn' },
      required: true,
      defaultValue: 'Vitrin',
      admin: { description: { sv: 'Står överst på varje sida.' } },
    },
    {
      name: 'tagline',
      type: 'text',
      label: { sv: 'Underrubrik' },
      admin: { description: { sv: 'En mening om vad webbplatsen är. Visas stort på startsidan.' } },
    },
    {
      name: 'intro',
      type: 'textarea',
      label: { sv: 'Inledning på startsidan' },
      admin: { description: { sv: 'Två eller tre meningar om vad besökaren hittar här.' }, rows: 3 },
    },
    {
      name: 'organisation',
      type: 'text',
      label: { sv: 'Organisation' },
      admin: { description: { sv: 'Den som står bakom webbplatsen, till exempel ”Sundby kommun”.' } },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: { sv: 'Logotyp' },
      admin: { description: { sv: 'Visas i sidhuvudet. Utan den visas namnet.' } },
    },
    {
      name: 'colours',
      type: 'group',
      label: { sv: 'Färger' },
      admin: { description: { sv: 'Skrivs som #1f5c4d. Lämna tomt för Vitrins egna.' } },
      fields: [
        {
          name: 'accent',
          type: 'text',
          label: { sv: 'Accentfärg' },
          admin: { description: { sv: 'Länkar, knappar och staplar. Måste synas mot ljus botten.' } },
          custom: { site: { format: 'colour', legibleIn: 'light' } },
        },
        {
          name: 'accentDark',
          type: 'text',
          label: { sv: 'Accentfärg i mörkt läge' },
          admin: { description: { sv: 'Ljusare, så att den syns mot mörk botten.' } },
          custom: { site: { format: 'colour', legibleIn: 'dark' } },
        },
      ],
    },
    {
      name: 'typeface',
      type: 'select',
      label: { sv: 'Typsnitt' },
      defaultValue: 'serif',
      options: [
        { value: 'serif', label: { sv: 'Source Serif i rubriker och löptext, Figtree i övrigt' } },
        { value: 'sans', label: { sv: 'Figtree i allt' } },
      ],
      admin: { description: { sv: 'Båda ligger på webbplatsen själv. Ingen annan får veta vem som läser.' } },
    },
    {
      name: 'contact',
      type: 'group',
      label: { sv: 'Kontakt' },
      fields: [
        { name: 'email', type: 'email', label: { sv: 'E-post' }, admin: { description: { sv: 'Visas i sidfoten.' } } },
        { name: 'phone', type: 'text', label: { sv: 'Telefon' }, admin: { description: { sv: 'Visas i sidfoten.' } } },
        {
          name: 'address',
          type: 'textarea',
          label: { sv: 'Postadress' },
          admin: { description: { sv: 'Visas i sidfoten.' }, rows: 3 },
        },
      ],
    },
    {
      name: 'socialLinks',
      type: 'array',
      label: { sv: 'Sociala medier' },
      labels: { singular: { sv: 'Länk' }, plural: { sv: 'Länkar' } },
      admin: { description: { sv: 'Visas som vanliga länkar i sidfoten.' } },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: { sv: 'Namn' },
          required: true,
          admin: { description: { sv: 'Till exempel ”Mastodon”.' } },
        },
        {
          name: 'url',
          type: 'text',
          label: { sv: 'Adress' },
          required: true,
          admin: { description: { sv: 'Med https:// först.' } },
          custom: { site: { format: 'url', searchWeight: 0 } },
        },
      ],
    },
    {
      name: 'footer',
      type: 'textarea',
      label: { sv: 'Text i sidfoten' },
      admin: { description: { sv: 'En eller två meningar.' }, rows: 2 },
    },
    {
      name: 'selected',
      type: 'relationship',
      relationTo: 'projects',
      hasMany: true,
      maxRows: 6,
      label: { sv: 'Utvalda projekt på startsidan' },
      admin: { description: { sv: 'Upp till sex. Utan val visas de senaste.' } },
    },
  ],
}
