import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../../../content-types/admin-groups.ts'
import { atLeast, nobody } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'
import { toOptions } from '../../../platform/select-options.ts'

const { labels, description, states, fields } = t.quality.linkChecks
const readOnly = { readOnly: true }

/** The results of the last check of each external link. Written only by the link check: see `quality/links/`. */
export const linkChecks: CollectionConfig = {
  slug: 'linkChecks',
  labels,
  admin: {
    useAsTitle: 'url',
    group: adminGroups.maintenance,
    description,
    defaultColumns: ['url', 'state', 'status', 'checkedAt'],
    hideAPIURL: true,
  },
  access: { read: atLeast('admin'), create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-checkedAt',
  fields: [
    { name: 'url', type: 'text', label: fields.url, required: true, unique: true, index: true, admin: readOnly },
    {
      name: 'state',
      type: 'select',
      label: fields.state,
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: toOptions(states),
      admin: readOnly,
    },
    { name: 'status', type: 'number', label: fields.status, admin: readOnly },
    { name: 'failures', type: 'number', label: fields.failures, defaultValue: 0, admin: readOnly },
    { name: 'firstFailedAt', type: 'date', label: fields.firstFailedAt, admin: readOnly },
    { name: 'checkedAt', type: 'date', label: fields.checkedAt, index: true, admin: readOnly },
    // The published documents that contain the link: `projects/<id>`.
    { name: 'usedIn', type: 'json', label: fields.usedIn, admin: { ...readOnly, hidden: true } },
  ],
}
