import type { CollectionConfig, CollectionSlug } from 'payload'
import { contentTypes } from '../../../content-types/index.ts'
import { hasRole, nobody } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { reviewStates } from './review-states.ts'

const documentSlugs = contentTypes
  .filter(({ custom }) => custom.site.kind === 'document')
  .map(({ slug }) => slug as CollectionSlug)
const labels = t.review.fields
const readOnly = { readOnly: true }
const whenFilled = (name: string) => ({
  ...readOnly,
  condition: (data: Record<string, unknown>) => Boolean(data[name]),
})
const date = { displayFormat: 'd MMMM yyyy HH:mm', pickerAppearance: 'dayAndTime' } as const

/**
 * What editors have handed in, and what came of it. Written through the endpoints of the documents alone (see
 * `workflow/review-endpoints.ts`); read by publishers, and by whoever handed it in.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: t.review.labels,
  admin: {
    useAsTitle: 'title',
    group: t.review.group,
    description: t.review.description,
    defaultColumns: ['title', 'state', 'submitter', 'submittedAt', 'message'],
    listSearchableFields: ['title', 'submitter', 'message'],
    hideAPIURL: true,
    // The list is a queue until somebody asks it for something else.
    baseFilter: ({ req }) => (req.query.where ? null : { state: { equals: 'waiting' } }),
  },
  access: {
    read: ({ req }) =>
      hasRole(req, 'publisher') || (hasRole(req, 'editor') && { submittedBy: { equals: req.user?.id ?? '' } }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-submittedAt',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: labels.title,
      admin: { ...readOnly, components: { Cell: './features/review/admin/ReviewedTitle.tsx#ReviewedTitle' } },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: documentSlugs,
      label: labels.document,
      admin: readOnly,
    },
    {
      name: 'state',
      type: 'select',
      label: labels.state,
      required: true,
      index: true,
      options: reviewStates.map((value) => ({ value, label: t.review.states[value] })),
      admin: readOnly,
    },
    { name: 'submittedAt', type: 'date', label: labels.submittedAt, index: true, admin: { ...readOnly, date } },
    // The name as it was then: those who read this may not look up each other's accounts.
    { name: 'submitter', type: 'text', label: labels.submitter, admin: readOnly },
    { name: 'message', type: 'textarea', label: labels.message, admin: whenFilled('message') },
    { name: 'note', type: 'textarea', label: labels.note, admin: whenFilled('note') },
    { name: 'decider', type: 'text', label: labels.decider, admin: whenFilled('decider') },
    { name: 'decidedAt', type: 'date', label: labels.decidedAt, admin: { ...whenFilled('decidedAt'), date } },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: labels.submittedBy,
      index: true,
      admin: { hidden: true },
    },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: labels.decidedBy, admin: { hidden: true } },
    // While it waits. Afterwards the document's own versions hold it, and people who are erased there are not kept here.
    { name: 'content', type: 'json', label: labels.content, admin: { hidden: true } },
    // Which document this is about, as one word that can be asked for on every database.
    { name: 'subject', type: 'text', required: true, index: true, admin: { hidden: true } },
    // The subject while this waits, which lets the database hold that there is one for each document.
    { name: 'slot', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
