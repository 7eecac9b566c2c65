import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'
import { getPersonName } from './people.ts'
import { getId } from '../../platform/rich-text.ts'

/**
 * Lets the admin call those who hold a lock by their names. Payload shows their e-mail addresses, and bare ids to whoever may
 * not read other accounts. Its collection of locks is made when the configuration is, so the hook is added afterwards.
 */
export const nameLockHolders = (config: SanitizedConfig): SanitizedConfig => {
  config.collections.find(({ slug }) => slug === 'payload-locked-documents')?.hooks.afterRead.push(nameHolder)
  return config
}

const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const user = doc.user as { relationTo: string; value: unknown } | undefined
  // As it is for those who patch a lock: they want the id.
  if (!user?.value || !req.user) return doc
  const id = getId(user.value)
  const name = await getPersonName(id, req)
  return name ? { ...doc, user: { ...user, value: { id, name, email: name, collection: user.relationTo } } } : doc
}
