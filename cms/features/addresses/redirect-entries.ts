import type { PayloadRequest, Where } from 'payload'
import type { OldAddress } from '../../../content-types/old-addresses.ts'

/** An old address as stored. */
export interface StoredRedirect extends OldAddress {
  id: string
  /** The document that had this address, as written by `getOwner`; empty when an editor decides where it leads. */
  owner?: string | null
}

/** The key that identifies a document as the owner of its old addresses. */
export const getOwner = (collection: string, id: unknown): string => `${collection}/${String(id)}`

const collection = 'redirects'

/** Finds old addresses directly in the database: the system may know all of them. */
export const findRedirects = async (where: Where, req: PayloadRequest): Promise<StoredRedirect[]> => {
  const { docs } = await req.payload.db.find<StoredRedirect>({ collection, where, pagination: false, req })
  return docs
}

/**
 * Updates old addresses without the rules for editors: the values are already valid, and the change that this belongs to queues
 * the publication.
 */
export const updateRedirects = async (
  where: Where,
  data: { kind?: 'moved' | 'gone'; to?: string | null },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateMany({ collection, where, data: { ...data, updatedAt: new Date().toISOString() }, req })
}

/** Creates or replaces the entry for an old address. */
export const putRedirect = async (entry: Omit<StoredRedirect, 'id'>, req: PayloadRequest): Promise<void> => {
  await deleteRedirect(entry.from, req)
  await req.payload.db.create({ collection, data: { ...entry }, req })
}

/** Deletes an old address, because a page now has it. */
export const deleteRedirect = async (from: string, req: PayloadRequest): Promise<void> => {
  await req.payload.db.deleteMany({ collection, where: { from: { equals: from } }, req })
}
