import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { t } from './texts.ts'
import { getSettings } from '../../platform/settings.ts'

/** The first administrator, shown once on the terminal. */
export interface FirstAdmin {
  email: string
  /** Undefined when the owner chose it, so that it is not printed. */
  password: string | undefined
}

/** Creates an administrator if there are no users yet. Returns undefined if there are. */
export const ensureFirstAdmin = async (payload: Payload): Promise<FirstAdmin | undefined> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs) return undefined
  const { admin } = getSettings()
  const email = admin.email ?? 'admin@example.se'
  const password = admin.password ?? randomBytes(12).toString('base64url')
  await payload.create({ collection: 'users', data: { email, password, name: t.accounts.firstName, role: 'admin' } })
  return { email, password: admin.password ? undefined : password }
}
