import type { CollectionConfig, SanitizedConfig } from 'payload'
import { atLeast, hasRole, nobody } from '../../platform/access/roles.ts'
import { holdLock, isHeldBy, mayChangeLock } from '../../features/safe-saving/editing-lock.ts'

type Guard = Pick<CollectionConfig, 'hooks'> & {
  access: Required<Pick<NonNullable<CollectionConfig['access']>, 'read' | 'create' | 'update' | 'delete'>>
}

const onlySystem: Guard['access'] = { read: nobody, create: nobody, update: nobody, delete: nobody }
const ownOnly: Guard['access']['read'] = ({ req }) => hasRole(req, 'editor') && isHeldBy(req)

/**
 * Who may do what with the collections that Payload adds by itself. Its own rules let in anyone who is signed in. Payload writes
 * here as the system, so all that is said here is what people may do by the APIs and by the admin on their behalf.
 */
const guards: Readonly<Record<string, Guard>> = {
  'payload-kv': { access: onlySystem },
  'payload-migrations': { access: onlySystem },
  // Queued by hooks and run by the server.
  'payload-jobs': { access: { ...onlySystem, read: atLeast('admin') } },
  // How somebody likes to see the admin.
  'payload-preferences': { access: { read: ownOnly, create: atLeast('editor'), update: ownOnly, delete: ownOnly } },
  // The admin shows who is editing, ends its own user's locks, and takes over: it changes whom a lock names.
  'payload-locked-documents': {
    access: { read: atLeast('editor'), create: nobody, update: mayChangeLock, delete: ownOnly },
    hooks: { beforeChange: [holdLock] },
  },
}

/**
 * Puts the rules on Payload's own collections, which exist only when the configuration has been built.
 *
 * @throws when Payload has added a collection of which nothing is said here.
 */
export const guardPayloadCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const guard = guards[collection.slug]
    if (!guard)
      throw new Error(
        `Payload has added the collection "${collection.slug}". Say in cms/app/collections/payload-collections.ts who may use it.`,
      )
    Object.assign(collection.access, guard.access)
    collection.hooks.beforeChange.push(...(guard.hooks?.beforeChange ?? []))
  }
  return config
}
