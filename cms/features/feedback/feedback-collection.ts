import type { CollectionConfig, Field } from 'payload'
import { adminGroups } from '../../../content-types/admin-groups.ts'
import { feedbackFields } from '../../../content-types/feedback.ts'
import { atLeast, nobody } from '../../platform/access/roles.ts'
import { t } from './texts.ts'
import { toOptions } from '../../platform/select-options.ts'

const { labels, description, fields, mailStates } = t.feedback
/** What the public wrote cannot be edited. */
const asSent = { access: { update: () => false }, admin: { readOnly: true, className: 'as-sent' } }

const toField = ({ name, maxLength, isRequired }: (typeof feedbackFields)[number]): Field => {
  const common = { label: fields[name], required: isRequired, ...asSent }
  if (name === 'email') return { ...common, name, type: 'email' }
  if (name === 'message') return { ...common, name, type: 'textarea', maxLength }
  return { ...common, name, type: 'text', maxLength }
}

/**
 * Feedback that the public sent through the site's form. Created only by `feedback-endpoint.ts`; read by publishers, who mark it
 * as handled or delete it.
 */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels,
  admin: {
    useAsTitle: 'message',
    group: adminGroups.maintenance,
    description,
    defaultColumns: ['createdAt', 'message', 'page', 'isHandled'],
    hideAPIURL: true,
  },
  access: { read: atLeast('publisher'), create: nobody, update: atLeast('publisher'), delete: atLeast('publisher') },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    ...feedbackFields.map(toField),
    {
      name: 'isHandled',
      type: 'checkbox',
      label: fields.isHandled,
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: fields.isHandledHelp },
    },
    { name: 'note', type: 'textarea', label: fields.note, admin: { description: fields.noteHelp } },
    {
      name: 'mailState',
      type: 'select',
      label: fields.mailState,
      defaultValue: 'none',
      index: true,
      options: toOptions(mailStates),
      access: asSent.access,
      admin: { ...asSent.admin, position: 'sidebar', description: fields.mailStateHelp },
    },
    { name: 'mailAttempts', type: 'number', defaultValue: 0, access: asSent.access, admin: { hidden: true } },
    { name: 'nextMailAt', type: 'date', index: true, access: asSent.access, admin: { hidden: true } },
  ],
}
