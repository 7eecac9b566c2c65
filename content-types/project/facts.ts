import type { Field } from '../fields/field.ts'
import { globalGoalsField } from '../fields/global-goals-field.ts'

/** What a project can be found by: each value has its own page. */
export const factFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        type: 'relationship',
        relationTo: 'categories',
        label: { sv: 'Kategori' },
        required: true,
        admin: { width: '50%', description: { sv: 'Det område som projektet främst hör till.' } },
        custom: {
          site: {
            facet: { key: 'kategori' },
            searchWeight: 4,
            openData: 'kategori',
            feed: 'category',
            structuredData: 'about',
          },
        },
      },
      {
        name: 'status',
        type: 'relationship',
        relationTo: 'statuses',
        label: { sv: 'Status' },
        required: true,
        admin: { width: '50%', description: { sv: 'Hur långt projektet har kommit i dag.' } },
        custom: {
          site: {
            facet: { key: 'status' },
            searchWeight: 2,
            openData: 'status',
            structuredData: 'creativeWorkStatus',
            progress: { field: 'progress', stopped: 'isStopped', reached: 'reachedProgress' },
          },
        },
      },
    ],
  },
  {
    name: 'statusNote',
    type: 'textarea',
    label: { sv: 'Kommentar till status' },
    maxLength: 300,
    admin: {
      description: {
        sv: 'Vad statusen betyder här: varför ni stannade, eller vad som händer härnäst. Visas intill stapeln.',
      },
      rows: 2,
    },
    custom: { site: { openData: 'statuskommentar' } },
  },
  {
    name: 'reachedProgress',
    type: 'number',
    label: { sv: 'Så långt kom projektet (0–100)' },
    min: 0,
    max: 100,
    admin: {
      description: {
        sv: 'Bara för ett projekt som har stoppats: där stannar stapeln. Lämna tomt så visas statusens egen siffra. Med en annan status visas talet inte.',
      },
    },
    custom: { site: { openData: 'stoppad_vid' } },
  },
  {
    name: 'drivenBy',
    type: 'relationship',
    relationTo: 'organisations',
    label: { sv: 'Drivs av' },
    required: true,
    admin: { description: { sv: 'Den organisation som ansvarar för projektet.' } },
    custom: {
      site: {
        facet: { key: 'organisation', label: { sv: 'Organisation' }, partLabel: { sv: 'Driver' } },
        searchWeight: 4,
        openData: 'drivs_av',
        feed: 'author',
        structuredData: 'creator',
        ownedBy: true,
      },
    },
  },
  {
    name: 'participants',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: { sv: 'Deltagare' },
    admin: { description: { sv: 'Andra som arbetar i projektet.' } },
    custom: {
      site: {
        facet: { key: 'organisation', partLabel: { sv: 'Deltar i' } },
        searchWeight: 3,
        openData: 'deltagare',
        structuredData: 'contributor',
      },
    },
  },
  {
    name: 'partners',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: { sv: 'Partners' },
    admin: { description: { sv: 'De som stöder projektet med kunskap, pengar eller plats.' } },
    custom: {
      site: {
        facet: { key: 'organisation', partLabel: { sv: 'Stöder' } },
        searchWeight: 3,
        openData: 'partners',
        structuredData: 'sponsor',
      },
    },
  },
  {
    name: 'technologies',
    type: 'relationship',
    relationTo: 'technologies',
    hasMany: true,
    label: { sv: 'Teknologier' },
    admin: { description: { sv: 'De tekniker som projektet använder på riktigt, inte bara nämner.' } },
    custom: {
      site: {
        facet: { key: 'teknik', label: { sv: 'Teknologi' } },
        searchWeight: 5,
        openData: 'teknologier',
        feed: 'category',
        structuredData: 'keywords',
      },
    },
  },
  {
    name: 'sectors',
    type: 'relationship',
    relationTo: 'sectors',
    hasMany: true,
    label: { sv: 'Sektor' },
    admin: { description: { sv: 'De delar av samhället som projektet verkar i.' } },
    custom: {
      site: {
        facet: { key: 'sektor', label: { sv: 'Sektor' } },
        searchWeight: 4,
        openData: 'sektorer',
        feed: 'category',
        structuredData: 'keywords',
      },
    },
  },
  globalGoalsField,
  {
    name: 'challenge',
    type: 'relationship',
    relationTo: 'challenges',
    label: { sv: 'Utmaning' },
    admin: { description: { sv: 'Den utmaning som projektet är ett svar på, om det finns en.' } },
    custom: { site: { searchWeight: 2, openData: 'utmaning', structuredData: 'isPartOf' } },
  },
  {
    name: 'registerNumbers',
    type: 'array',
    label: { sv: 'Diarienummer' },
    labels: { singular: { sv: 'Diarienummer' }, plural: { sv: 'Diarienummer' } },
    admin: { description: { sv: 'Ärendets nummer i diariet, så att den som vill kan begära ut handlingarna.' } },
    custom: { site: { openData: 'diarienummer', structuredData: 'identifier' } },
    fields: [
      {
        name: 'number',
        type: 'text',
        label: { sv: 'Nummer' },
        required: true,
        maxLength: 60,
        admin: { description: { sv: 'Som det står i diariet, till exempel ”KS 2023/00123”.' } },
        custom: { site: { searchWeight: 6, openData: 'nummer' } },
      },
    ],
  },
]
