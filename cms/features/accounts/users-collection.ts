import { APIError, type CollectionConfig, type CollectionSlug, type Condition, type FieldAccess } from 'payload'
import { adminGroups } from '../../../content-types/admin-groups.ts'
import { getOwnerType } from '../../../content-types/index.ts'
import { atLeast, hasRole, roleLabels, roles } from '../../platform/access/roles.ts'
import { refuse } from '../../platform/refusals/refuse.ts'
import { forgetUser } from './forget-user.ts'
import { refuseDeletingLastAdmin, refuseDemotingLastAdmin } from './keep-an-administrator.ts'
import { t } from './texts.ts'
import { forgetOwnAttempts, forgetUnlockedAttempts, guardLogin } from './login-guard.ts'
import { getPasswordLength, getSettings, minimumPasswordLength } from '../../platform/settings.ts'

const setByAdmins: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => hasRole(req, 'admin'),
  update: ({ req }) => hasRole(req, 'admin'),
}

/** Publishers can publish everything, so they need no separate permission. */
const isEditor: Condition = (data) => data.role === roles[0]

/** Who may sign in to the admin. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: t.accounts.labels,
  auth: {
    // Never: attempts are counted by account and sender (`login-attempts.ts`). Zero would take the fields out of the database.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: getSettings().siteUrl.startsWith('https:') },
  },
  admin: {
    useAsTitle: 'email',
    group: adminGroups.settings,
    description: t.accounts.description,
    defaultColumns: ['name', 'email', 'role'],
  },
  access: {
    read: ({ req }) => hasRole(req, 'admin') || (req.user ? { id: { equals: req.user.id } } : false),
    create: atLeast('admin'),
    update: ({ req }) => hasRole(req, 'admin') || (req.user ? { id: { equals: req.user.id } } : false),
    delete: atLeast('admin'),
    unlock: atLeast('admin'),
    admin: ({ req }) => hasRole(req, 'editor'),
  },
  hooks: {
    beforeOperation: [
      // Disabled, because no e-mail may be configured to deliver the link; and Payload's forgot-password operation writes outside
      // its own transaction, so with SQLite it would deadlock with itself and block everyone else.
      ({ args, operation }) => {
        if (operation !== 'forgotPassword') return args
        throw new APIError(t.accounts.noMail, 403, null, true)
      },
      guardLogin,
    ],
    afterLogin: [forgetOwnAttempts],
    afterOperation: [forgetUnlockedAttempts],
    beforeValidate: [
      ({ data, collection, req }) => {
        if (typeof data?.password === 'string' && getPasswordLength(data.password) < minimumPasswordLength)
          throw refuse(collection.slug, 'password', t.accounts.shortPassword(minimumPasswordLength), req)
        return data
      },
    ],
    beforeChange: [refuseDemotingLastAdmin],
    beforeDelete: [refuseDeletingLastAdmin, forgetUser],
  },
  fields: [
    { name: 'name', type: 'text', label: t.accounts.name.label, admin: { description: t.accounts.name.help } },
    {
      name: 'role',
      type: 'select',
      label: t.accounts.role.label,
      required: true,
      defaultValue: roles[0],
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: setByAdmins,
      admin: { description: t.accounts.role.help },
    },
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: getOwnerType().slug as CollectionSlug,
      hasMany: true,
      label: t.accounts.organisations.label,
      access: setByAdmins,
      admin: { description: t.accounts.organisations.help, condition: isEditor },
    },
    {
      name: 'mayPublish',
      type: 'checkbox',
      defaultValue: false,
      label: t.accounts.mayPublish.label,
      access: setByAdmins,
      admin: { description: t.accounts.mayPublish.help, condition: isEditor },
    },
  ],
}
