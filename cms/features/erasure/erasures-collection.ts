import type { CollectionConfig, Field } from 'payload'
import { adminGroups } from '../../../content-types/admin-groups.ts'
import { atLeast, nobody } from '../../platform/access/roles.ts'
import { t } from './texts.ts'

const { fields } = t.erasure
const readOnly = { readOnly: true }
const count = (name: 'documents' | 'versions' | 'others' | 'releases'): Field => ({
  name,
  type: 'number',
  label: fields[name],
  admin: readOnly,
})

/** The log of erasures: that they happened, and how much went. Nothing of whom they were about. */
export const erasures: CollectionConfig = {
  slug: 'erasures',
  labels: t.erasure.labels,
  admin: {
    useAsTitle: 'at',
    group: adminGroups.maintenance,
    description: t.erasure.description,
    defaultColumns: ['at', 'by', 'documents', 'versions', 'others', 'releases'],
    hideAPIURL: true,
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { read: atLeast('admin'), create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'at',
      type: 'date',
      label: fields.at,
      required: true,
      index: true,
      admin: { ...readOnly, date: { displayFormat: 'd MMMM yyyy HH:mm' } },
    },
    { name: 'by', type: 'relationship', relationTo: 'users', label: fields.by, admin: readOnly },
    count('documents'),
    count('versions'),
    count('others'),
    count('releases'),
    { name: 'isPublishing', type: 'checkbox', label: fields.isPublishing, admin: readOnly },
  ],
}
