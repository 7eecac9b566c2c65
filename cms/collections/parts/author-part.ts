import type { Field } from 'payload'
import { hasRole } from '../../access/roles.ts'
import { rememberAuthor } from '../../hooks/remember-author.ts'
import type { CollectionPart } from './compose-parts.ts'

/** A user whom only those who are signed in see, and whom nobody sets but the system. */
const userField = (name: string, label: string): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
  index: true,
  maxDepth: 0,
  access: { read: ({ req }) => hasRole(req, 'editor'), create: () => false, update: () => false },
  admin: { disabled: true },
})

/** Who made a document and who wrote in it last, so that everybody finds their own drafts again. */
export const authorPart: CollectionPart = {
  fields: [userField('createdBy', 'Skapad av'), userField('editedBy', 'Senast ändrad av')],
  hooks: { beforeChange: [rememberAuthor] },
}
