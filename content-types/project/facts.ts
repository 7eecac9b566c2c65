import type { Field } from 'payload'
import { globalGoalsField } from '../fields/global-goals-field.ts'

/** What a project can be found by: each value has a page of its own. */
export const factFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        type: 'relationship',
        relationTo: 'categories',
        label: 'Kategori',
        required: true,
        admin: { width: '50%', description: 'Det område som projektet främst hör till.' },
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
        label: 'Status',
        required: true,
        admin: { width: '50%', description: 'Hur långt projektet har kommit i dag.' },
        custom: {
          site: {
            facet: { key: 'status' },
            searchWeight: 2,
            openData: 'status',
            structuredData: 'creativeWorkStatus',
            progress: { field: 'progress', stopped: 'isStopped' },
          },
        },
      },
    ],
  },
  {
    name: 'statusNote',
    type: 'textarea',
    label: 'Kommentar till status',
    maxLength: 300,
    admin: {
      description: 'Vad statusen betyder här: varför ni stannade, eller vad som händer härnäst. Visas intill stapeln.',
      rows: 2,
    },
    custom: { site: { openData: 'statuskommentar' } },
  },
  {
    name: 'drivenBy',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Drivs av',
    required: true,
    admin: { description: 'Den organisation som ansvarar för projektet.' },
    custom: {
      site: {
        facet: { key: 'organisation', label: 'Organisation', partLabel: 'Driver' },
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
    label: 'Deltagare',
    admin: { description: 'Andra som arbetar i projektet.' },
    custom: {
      site: {
        facet: { key: 'organisation', partLabel: 'Deltar i' },
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
    label: 'Partners',
    admin: { description: 'De som stöder projektet med kunskap, pengar eller plats.' },
    custom: {
      site: {
        facet: { key: 'organisation', partLabel: 'Stöder' },
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
    label: 'Teknologier',
    admin: { description: 'De tekniker som projektet använder på riktigt, inte bara nämner.' },
    custom: {
      site: {
        facet: { key: 'teknik', label: 'Teknologi' },
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
    label: 'Sektor',
    admin: { description: 'De delar av samhället som projektet verkar i.' },
    custom: {
      site: {
        facet: { key: 'sektor', label: 'Sektor' },
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
    label: 'Utmaning',
    admin: { description: 'Den utmaning som projektet är ett svar på, om det finns en.' },
    custom: { site: { searchWeight: 2, openData: 'utmaning', structuredData: 'isPartOf' } },
  },
]
