import type { Access, CollectionConfig, Where } from 'payload'
import { findOwn, findOwnUnpublished, isOwn } from './ownership.ts'
import { canPublish, hasRole } from './roles.ts'

/** What everyone may read of documents: what is published and not thrown away. */
export const publishedOnly: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/**
 * Who may do what with documents of a type.
 *
 * - Everybody reads what is published and not thrown away; editors also what they may change; publishers everything.
 * - Editors write what is theirs (see `ownership.ts`), and publish it when an administrator has allowed it. What these functions
 *   cannot see, such as a change straight into a live document, is refused by `hooks/refuse-publishing.ts`.
 * - Editors throw away what they have made and nobody has read; publishers anything; administrators alone empty the bin.
 */
export const getDocumentAccess = (collection: string): NonNullable<CollectionConfig['access']> => {
  const ownOnly = async (...[{ req, id }]: Parameters<Access>): Promise<boolean | Where> => {
    if (!hasRole(req, 'editor')) return false
    if (id !== undefined) return isOwn(req, collection, id)
    const own = await findOwn(req, collection)
    return own.length > 0 && { id: { in: own } }
  }

  const read: Access = async (args) => {
    if (hasRole(args.req, 'publisher')) return true
    const own = await ownOnly(args)
    if (typeof own === 'object') return { or: [publishedOnly, own] }
    return own || publishedOnly
  }

  const readVersions: Access = async ({ req }) => {
    if (hasRole(req, 'publisher')) return true
    if (!hasRole(req, 'editor')) return false
    const own = await findOwn(req, collection)
    return own.length > 0 && { parent: { in: own } }
  }

  const create: Access = ({ req, data }) => hasRole(req, 'editor') && (data?._status !== 'published' || canPublish(req))

  const update: Access = async (args) => {
    if (hasRole(args.req, 'publisher')) return true
    if (args.data?._status === 'published' && !canPublish(args.req)) return false
    return ownOnly(args)
  }

  // With a day of deletion among the data, Payload asks for leave to throw away; without it, to delete for good.
  const remove: Access = async ({ req, id, data }) => {
    if (!data?.deletedAt) return hasRole(req, 'admin')
    if (hasRole(req, 'publisher')) return true
    if (!hasRole(req, 'editor')) return false
    const own = await findOwnUnpublished(req, collection, id)
    if (id !== undefined) return own.length > 0
    return own.length > 0 && { id: { in: own } }
  }

  return { read, readVersions, create, update, delete: remove }
}
