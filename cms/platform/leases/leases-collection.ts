import type { CollectionConfig } from 'payload'
import { t } from '../texts.ts'
import { nobody } from '../access/roles.ts'

/** The current lease holders in the whole installation. Used only by the system: see `lease.ts`. */
export const leases: CollectionConfig = {
  slug: 'leases',
  labels: t.leases.labels,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
