import type { CollectionConfig } from 'payload'
import { atLeast, nobody } from '../access/roles.ts'

const readOnly = { readOnly: true }

/** The story of each publication: who, why, when, how it went. Written by the publisher alone. */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publicering', plural: 'Publiceringar' },
  admin: {
    useAsTitle: 'release',
    group: 'Underhåll',
    description: 'Varje gång webbplatsen har gjorts om. Misslyckas en publicering ligger den förra kvar för besökarna.',
    defaultColumns: ['startedAt', 'state', 'pages', 'seconds', 'error'],
    hideAPIURL: true,
  },
  access: { read: atLeast('editor'), create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-startedAt',
  fields: [
    {
      name: 'state',
      type: 'select',
      label: 'Läge',
      required: true,
      index: true,
      options: [
        { value: 'running', label: 'Pågår' },
        { value: 'succeeded', label: 'Klar' },
        { value: 'failed', label: 'Misslyckades' },
      ],
      admin: readOnly,
    },
    {
      name: 'error',
      type: 'textarea',
      label: 'Vad som gick fel',
      admin: { ...readOnly, condition: (data) => Boolean(data.error) },
    },
    {
      name: 'reasons',
      type: 'array',
      label: 'Varför',
      labels: { singular: 'Ändring', plural: 'Ändringar' },
      admin: readOnly,
      fields: [
        { name: 'what', type: 'text', label: 'Vad', admin: readOnly },
        { name: 'who', type: 'text', label: 'Vem', admin: readOnly },
      ],
    },
    { name: 'release', type: 'text', label: 'Utgåva', index: true, admin: readOnly },
    {
      name: 'startedAt',
      type: 'date',
      label: 'Började',
      index: true,
      admin: { ...readOnly, date: { displayFormat: 'd MMMM yyyy HH:mm:ss' } },
    },
    {
      name: 'snapshotAt',
      type: 'date',
      label: 'Innehållet lästes',
      index: true,
      admin: { ...readOnly, date: { displayFormat: 'd MMMM yyyy HH:mm:ss' } },
    },
    { name: 'seconds', type: 'number', label: 'Sekunder', admin: readOnly },
    { name: 'pages', type: 'number', label: 'Sidor och filer', admin: readOnly },
    { name: 'changed', type: 'number', label: 'Nya eller ändrade', admin: readOnly },
    {
      name: 'phases',
      type: 'array',
      label: 'Steg',
      labels: { singular: 'Steg', plural: 'Steg' },
      admin: readOnly,
      fields: [
        { name: 'name', type: 'text', label: 'Steg', admin: readOnly },
        { name: 'milliseconds', type: 'number', label: 'Millisekunder', admin: readOnly },
      ],
    },
  ],
}
