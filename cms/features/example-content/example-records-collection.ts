import type { CollectionConfig } from 'payload'
import { nobody } from '../../platform/access/roles.ts'
import { t } from './texts.ts'

/** What has been stored as an example, and what it was then. Used only by the system: see `example-records.ts`. */
export const exampleRecords: CollectionConfig = {
  slug: 'exampleRecords',
  labels: t.exampleRecords.labels,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'subject', type: 'text', required: true, unique: true, index: true },
    { name: 'digests', type: 'json' },
    { name: 'goingAs', type: 'text' },
    { name: 'files', type: 'json' },
  ],
}
