import { adminGroups } from '../admin-groups.ts'
import { contactsField } from '../fields/contacts.ts'
import { globalGoalsField } from '../fields/global-goals-field.ts'
import { leadField, publishedOnField, slugField, titleField, updatedOnField } from '../fields/identity.ts'
import { richTextField } from '../fields/rich-text.ts'
import type { ContentType } from '../roles.ts'

/** A problem that the organisation wants solved, and that projects respond to. */
export const challenge: ContentType = {
  slug: 'challenges',
  labels: { singular: { sv: 'Utmaning' }, plural: { sv: 'Utmaningar' } },
  admin: {
    useAsTitle: 'title',
    group: adminGroups.content,
    description: { sv: 'Något som organisationen vill lösa, och som projekt kan vara svar på.' },
    defaultColumns: ['title', '_status', 'category', 'updatedAt'],
  },
  custom: {
    site: {
      kind: 'document',
      address: '/utmaningar/',
      structuredData: 'CreativeWork',
      searchGroup: { sv: 'Utmaningar' },
      openData: 'utmaningar',
    },
  },
  examples: async () => (await import('./examples.ts')).challengeExamples,
  fields: [
    titleField({ sv: 'Utmaningen som en fråga eller en uppmaning, till exempel ”Ingen ska behöva äta ensam”.' }),
    leadField({ sv: 'Vad som är svårt i dag, för vem. Visas i listor och när sidan delas.' }),
    richTextField({
      name: 'body',
      label: { sv: 'Text' },
      admin: { description: { sv: 'Bakgrund, vad som har prövats och vad ni söker.' } },
      custom: { site: { searchWeight: 2, openData: 'text', structuredData: 'text' } },
    }),
    {
      name: 'focalPoints',
      type: 'array',
      label: { sv: 'Fokusområden' },
      labels: { singular: { sv: 'Fokusområde' }, plural: { sv: 'Fokusområden' } },
      admin: { description: { sv: 'De delar av utmaningen som är viktigast att få svar på.' } },
      custom: { site: { openData: 'fokusomraden' } },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: { sv: 'Rubrik' },
          required: true,
          admin: { description: { sv: 'Några ord.' } },
          custom: { site: { searchWeight: 3, openData: 'titel' } },
        },
        {
          name: 'text',
          type: 'textarea',
          label: { sv: 'Text' },
          admin: { description: { sv: 'Vad ni vill veta eller prova.' }, rows: 3 },
          custom: { site: { openData: 'text' } },
        },
      ],
    },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: { sv: 'Kategori' },
      admin: { description: { sv: 'Det område som utmaningen hör till.' } },
      custom: { site: { searchWeight: 3, openData: 'kategori', structuredData: 'about' } },
    },
    globalGoalsField,
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: { sv: 'Bild' },
      admin: { description: { sv: 'Visas överst på sidan och i listan.' } },
      custom: { site: { structuredData: 'image', openData: 'bild' } },
    },
    contactsField({ required: false }),
    slugField,
    publishedOnField,
    updatedOnField,
  ],
}
