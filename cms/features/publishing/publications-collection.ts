import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../../content-types/admin-groups.ts'
import { atLeast, nobody } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { publicationEndpoints } from './publication-endpoints.ts'
import { toOptions } from '../../platform/select-options.ts'

const { columns, fields } = t.publications
const readOnly = { readOnly: true }
const moment = { ...readOnly, date: { displayFormat: 'd MMMM yyyy HH:mm:ss' } }
/** A column with a custom cell. Components are named by path, so that plain Node can load this file. */
const withCell = (name: string) => ({
  ...readOnly,
  components: { Cell: `./features/publishing/admin/publications/cells.tsx#${name}` },
})

/** The log of publications: who, why, when and with what outcome. Written only by the publisher. */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: t.publications.labels,
  admin: {
    useAsTitle: 'release',
    group: adminGroups.maintenance,
    description: t.publications.description,
    defaultColumns: ['startedAt', 'state', 'reasons', 'changed', 'seconds'],
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    components: {
      beforeListTable: ['./features/publishing/admin/publications/ListStatus.tsx#ListStatus'],
      views: {
        edit: { root: { Component: './features/publishing/admin/publications/PublicationView.tsx#PublicationView' } },
      },
    },
  },
  endpoints: publicationEndpoints,
  access: { read: atLeast('editor'), create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-startedAt',
  fields: [
    {
      name: 'state',
      type: 'select',
      label: columns.outcome,
      required: true,
      index: true,
      options: toOptions(t.publications.states),
      admin: withCell('OutcomeCell'),
    },
    {
      name: 'kind',
      type: 'select',
      label: fields.kind,
      required: true,
      defaultValue: 'publication',
      options: toOptions(t.publications.kinds),
      admin: readOnly,
    },
    {
      name: 'error',
      type: 'textarea',
      label: fields.error,
      admin: { ...readOnly, condition: (data) => Boolean(data.error) },
    },
    {
      name: 'reasons',
      type: 'array',
      label: columns.why,
      labels: fields.reasons,
      admin: withCell('ReasonsCell'),
      fields: [
        { name: 'what', type: 'text', label: fields.what, admin: readOnly },
        { name: 'who', type: 'text', label: fields.who, admin: readOnly },
      ],
    },
    { name: 'release', type: 'text', label: fields.release, index: true, admin: readOnly },
    {
      name: 'phase',
      type: 'text',
      label: fields.phase,
      admin: { ...readOnly, condition: (data) => data.state === 'running' },
    },
    {
      name: 'startedAt',
      type: 'date',
      label: columns.when,
      index: true,
      admin: { ...moment, ...withCell('WhenCell') },
    },
    {
      name: 'snapshotAt',
      type: 'date',
      label: fields.snapshotAt,
      index: true,
      admin: moment,
    },
    {
      name: 'liveAt',
      type: 'date',
      label: fields.liveAt,
      admin: moment,
    },
    {
      name: 'searchableAt',
      type: 'date',
      label: fields.searchableAt,
      admin: moment,
    },
    { name: 'seconds', type: 'number', label: columns.duration, admin: withCell('DurationCell') },
    { name: 'pages', type: 'number', label: fields.pages, admin: readOnly },
    { name: 'changed', type: 'number', label: columns.changed, admin: withCell('ChangedCell') },
    {
      name: 'phases',
      type: 'array',
      label: fields.phases.plural,
      labels: fields.phases,
      admin: readOnly,
      fields: [
        { name: 'name', type: 'text', label: fields.phases.singular, admin: readOnly },
        { name: 'milliseconds', type: 'number', label: fields.milliseconds, admin: readOnly },
      ],
    },
    {
      name: 'changes',
      type: 'array',
      label: fields.changes,
      labels: fields.changedPages,
      admin: { ...readOnly, description: fields.changesHelp },
      fields: [
        { name: 'address', type: 'text', label: fields.address, admin: readOnly },
        {
          name: 'change',
          type: 'select',
          label: fields.change,
          options: toOptions(t.publications.changes),
          admin: readOnly,
        },
      ],
    },
    {
      name: 'checks',
      type: 'array',
      label: fields.checks.plural,
      labels: fields.checks,
      admin: readOnly,
      fields: [
        { name: 'name', type: 'text', label: fields.check, admin: readOnly },
        { name: 'checked', type: 'number', label: fields.checked, admin: readOnly },
        { name: 'faults', type: 'number', label: fields.faults, admin: readOnly },
      ],
    },
    {
      name: 'problems',
      type: 'json',
      label: fields.problems,
      admin: readOnly,
      // It holds content of documents that not everybody may read: what may be told of it is asked for by other ways.
      access: { read: () => false },
    },
  ],
}
