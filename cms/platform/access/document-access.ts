import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { findOwn, findOwnUnpublished, hasOwner, isOwn, mayPublish } from './ownership.ts'
import { canPublish, hasRole, isPublishing } from './roles.ts'

/** The documents that everyone may read: published and not in the bin. */
export const publishedOnly: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/**
 * Who may do what with documents of a type.
 *
 * - Everyone reads what is published and not in the bin; editors also what they may edit; publishers everything.
 * - Editors edit their own documents, and publish what their organisations answer for when an administrator has allowed it (see
 *   `ownership.ts`). What these functions cannot see, such as a direct change of a live document, is refused by
 *   `refuse-publishing.ts`.
 * - Editors delete what they created and nobody has read; publishers anything; only administrators empty the bin.
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

  const readVersions: Access = async ({ req }): Promise<boolean | Where> => {
    if (isPublishing(req)) return { 'version._status': { equals: 'published' } }
    if (hasRole(req, 'publisher')) return true
    if (!hasRole(req, 'editor')) return false
    const own = await findOwn(req, collection)
    return own.length > 0 && { parent: { in: own } }
  }

  // Of a copy this sees only what differs from the original: for which organisation it is, `refuse-publishing.ts` looks at.
  const create: Access = ({ req, data }) => {
    if (data?._status !== 'published') return hasRole(req, 'editor')
    return hasRole(req, 'publisher') || (canPublish(req) && hasOwner(collection))
  }

  const mayPublishOne = async (
    ...[req, id, change]: [PayloadRequest, unknown, Record<string, unknown>]
  ): Promise<boolean> => id !== undefined && mayPublish(req, collection, { id: String(id), change })

  const update: Access = async (args) => {
    if (hasRole(args.req, 'publisher')) return true
    const { req, id, data } = args
    if (data?._status === 'published' && !(await mayPublishOne(req, id, data))) return false
    return ownOnly(args)
  }

  // With `deletedAt` in the data, this is about moving to the bin; without it, about deleting permanently.
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
