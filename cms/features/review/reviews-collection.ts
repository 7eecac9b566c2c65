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
 * Submitted documents and their outcome. Written only through the documents' endpoints (see `review-endpoints.ts`); read by
 * publishers and by the submitter.
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
    // By default the list shows the queue, until the user filters it.
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
    // Stored as text, because readers may not be allowed to look up other accounts.
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
    // Only while it is waiting. Afterwards the document's own versions have it, and people erased there are not kept here.
    { name: 'content', type: 'json', label: labels.content, admin: { hidden: true } },
    // The reviewed document as one string, which every database can query.
    { name: 'subject', type: 'text', required: true, index: true, admin: { hidden: true } },
    // Equal to the subject while waiting: a unique index then ensures that only one review per document is waiting.
    { name: 'slot', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
