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

/**
 * Makes an administrator when nobody can sign in: there is no user yet, or those that there are came with an archive and have no
 * password. Returns undefined if somebody can.
 */
export const ensureFirstAdmin = async (payload: Payload): Promise<FirstAdmin | undefined> => {
  const { totalDocs } = await payload.db.count({ collection: 'users', where: { hash: { exists: true } } })
  if (totalDocs) return undefined
  const { admin } = getSettings()
  const email = admin.email ?? 'admin@example.se'
  const password = admin.password ?? randomBytes(12).toString('base64url')
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1, depth: 0 })
  const data = { password, role: 'admin' } as const
  if (docs[0]) await payload.update({ collection: 'users', id: docs[0].id, data })
  else await payload.create({ collection: 'users', data: { ...data, email, name: t.accounts.firstName } })
  return { email, password: admin.password ? undefined : password }
}
