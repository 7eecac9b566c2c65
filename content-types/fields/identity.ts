import type { Texts } from '../languages.ts'
import type { Field } from './field.ts'

/** The title of a document: the only thing a draft must have. */
export const titleField = (help: Texts): Field => ({
  name: 'title',
  type: 'text',
  label: { sv: 'Titel' },
  required: true,
  maxLength: 140,
  admin: { description: help },
  custom: { site: { searchWeight: 10, feed: 'title', openData: 'titel', structuredData: 'name' } },
})

/** The name of a value in a vocabulary. */
export const nameField = (help: Texts): Field => ({
  name: 'name',
  type: 'text',
  label: { sv: 'Namn' },
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  admin: { description: help },
  custom: { site: { searchWeight: 10, openData: 'namn', structuredData: 'name' } },
})

/** The last part of a page's address. The CMS derives it from the title until first publication, then it is stable. */
export const slugField: Field = {
  name: 'slug',
  type: 'text',
  label: { sv: 'Adress' },
  unique: true,
  index: true,
  disableDuplicate: true,
  maxLength: 120,
  admin: {
    position: 'sidebar',
    description: {
      sv: 'Sista delen av sidans adress. Skapas av titeln och ändras sedan inte av sig själv. Byter du den leder den gamla adressen vidare.',
    },
  },
  custom: { site: { searchWeight: 0, openData: 'id' } },
}

/** The short text under the title, also used in lists, in search results and when the page is shared. */
export const leadField = (help: Texts): Field => ({
  name: 'lead',
  type: 'textarea',
  label: { sv: 'Ingress' },
  required: true,
  maxLength: 400,
  admin: { description: help, rows: 3 },
  custom: { site: { searchWeight: 5, feed: 'description', openData: 'ingress', structuredData: 'description' } },
})

/** The meaning of a vocabulary value, shown on its page and as help. */
export const descriptionField: Field = {
  name: 'description',
  type: 'textarea',
  label: { sv: 'Beskrivning' },
  maxLength: 600,
  admin: {
    description: { sv: 'Vad ordet betyder här. Visas på värdets egen sida och som hjälp för den som skriver.' },
    rows: 3,
  },
  custom: { site: { searchWeight: 4, openData: 'beskrivning', structuredData: 'description' } },
}

/** When the document was first published. Set by the CMS on first publication unless an editor has set it. */
export const publishedOnField: Field = {
  name: 'publishedOn',
  type: 'date',
  disableDuplicate: true,
  label: { sv: 'Publicerad' },
  index: true,
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
    description: {
      sv: 'Sätts när sidan publiceras första gången. Ange en egen dag om sidan flyttas hit från en annan plats.',
    },
  },
  custom: { site: { feed: 'pubDate', openData: 'publicerad', structuredData: 'datePublished' } },
}

/** When the public content last changed. Maintained by the CMS. */
export const updatedOnField: Field = {
  name: 'updatedOn',
  type: 'date',
  disableDuplicate: true,
  label: { sv: 'Senast uppdaterad' },
  index: true,
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy HH:mm' },
    description: {
      sv: 'Ändras av sig själv när något som besökarna läser har ändrats. Kan anges när en sida flyttas hit.',
    },
  },
  custom: { site: { openData: 'uppdaterad', structuredData: 'dateModified' } },
}
