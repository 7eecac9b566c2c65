import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles.ts'
import { t } from '../texts.ts'

/** What an installation remembers of itself, by name. Used only by the system: see `notes.ts`. */
export const notes: CollectionConfig = {
  slug: 'notes',
  labels: t.notes.labels,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'json', required: true },
  ],
}
