import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'
import { getPersonName } from './people.ts'
import { getId } from '../../platform/rich-text.ts'

/**
 * Shows lock holders by name in the admin. Payload shows their e-mail addresses, or bare ids to users who may not read other
 * accounts. Payload adds its lock collection while building the configuration, so the hook is added afterwards.
 */
export const nameLockHolders = (config: SanitizedConfig): SanitizedConfig => {
  config.collections.find(({ slug }) => slug === 'payload-locked-documents')?.hooks.afterRead.push(nameHolder)
  return config
}

const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const user = doc.user as { relationTo: string; value: unknown } | undefined
  // Unchanged when a lock is updated: that needs the id.
  if (!user?.value || !req.user) return doc
  const id = getId(user.value)
  const name = await getPersonName(id, req)
  return name ? { ...doc, user: { ...user, value: { id, name, email: name, collection: user.relationTo } } } : doc
}
