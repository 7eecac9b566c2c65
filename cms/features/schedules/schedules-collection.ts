import type { CollectionConfig, CollectionSlug } from 'payload'
import { adminGroups } from '../../../content-types/admin-groups.ts'
import { contentTypes } from '../../../content-types/index.ts'
import { hasRole, nobody } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { answerCancel } from './endpoints.ts'
import { maySchedule } from './may-schedule.ts'
import { toOptions } from '../../platform/select-options.ts'

const { fields, dateFormat } = t.schedules
const readOnly = { readOnly: true }
const hidden = { hidden: true }

/** Schedules for publishing and unpublishing. Created and cancelled through endpoints, carried out by the system. */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: t.schedules.labels,
  admin: {
    useAsTitle: 'title',
    group: adminGroups.maintenance,
    description: t.schedules.description,
    defaultColumns: ['at', 'action', 'title', 'state', 'error'],
    hideAPIURL: true,
    components: { views: { list: { Component: './features/schedules/admin/ScheduleList.tsx#ScheduleList' } } },
  },
  access: {
    // A schedule reveals its page's title, so editors only read their own here. Everyone who can read a page sees its schedules
    // through the page's endpoint.
    read: ({ req }) => hasRole(req, 'publisher') || (hasRole(req, 'editor') && { maker: { equals: req.user?.id } }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'at',
  endpoints: [{ path: '/:id/cancel', method: 'post', handler: answerCancel }],
  fields: [
    { name: 'title', type: 'text', label: fields.title, admin: readOnly },
    {
      name: 'document',
      type: 'relationship',
      label: fields.document,
      relationTo: contentTypes
        .filter(({ custom }) => custom.site.kind === 'document')
        .map(({ slug }) => slug as CollectionSlug),
      admin: readOnly,
    },
    // The same as text, `projects/<id>`: the document may be deleted before then.
    { name: 'documentKey', type: 'text', required: true, index: true, admin: hidden },
    {
      name: 'action',
      type: 'select',
      label: fields.action,
      required: true,
      options: toOptions(t.schedules.actions),
      admin: readOnly,
    },
    {
      name: 'at',
      type: 'date',
      label: fields.at,
      required: true,
      index: true,
      admin: { ...readOnly, date: { displayFormat: dateFormat } },
    },
    {
      name: 'state',
      type: 'select',
      label: fields.state,
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: toOptions(t.schedules.states),
      admin: readOnly,
    },
    {
      name: 'error',
      type: 'textarea',
      label: fields.error,
      admin: { ...readOnly, condition: (data) => Boolean(data.error) },
    },
    { name: 'maker', type: 'relationship', label: fields.maker, relationTo: 'users', admin: hidden },
    { name: 'makerName', type: 'text', label: fields.makerName, admin: readOnly },
    {
      name: 'doneAt',
      type: 'date',
      label: fields.doneAt,
      admin: { ...readOnly, condition: (data) => Boolean(data.doneAt) },
    },
    // The content to publish is a draft until then.
    { name: 'content', type: 'json', admin: hidden, access: { read: ({ req }) => maySchedule(req) } },
    { name: 'attempts', type: 'number', defaultValue: 0, admin: hidden },
    { name: 'nextAttemptAt', type: 'date', index: true, admin: hidden },
  ],
}
