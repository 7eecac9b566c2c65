import type { PayloadRequest, Where } from 'payload'
import type { OldAddress } from '../../../content-types/old-addresses.ts'

/** An old address as it is stored. */
export interface StoredRedirect extends OldAddress {
  id: string
  /** The document whose address it was, as `getOwner` writes it; nothing when an editor decides where it leads. */
  owner?: string | null
}

/** How a document is named as the owner of its old addresses. */
export const getOwner = (collection: string, id: unknown): string => `${collection}/${String(id)}`

const collection = 'redirects'

/** Finds old addresses. Straight from the database: which of them exist is no secret to the system itself. */
export const findRedirects = async (where: Where, req: PayloadRequest): Promise<StoredRedirect[]> => {
  const { docs } = await req.payload.db.find<StoredRedirect>({ collection, where, pagination: false, req })
  return docs
}

/**
 * Changes old addresses without asking the rules that hold for editors: what is written here keeps to them already, and the
 * publication is queued by the change that it is part of.
 */
export const updateRedirects = async (
  where: Where,
  data: { kind?: 'moved' | 'gone'; to?: string | null },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateMany({ collection, where, data: { ...data, updatedAt: new Date().toISOString() }, req })
}

/** Makes an address an old one, whatever it was before. */
export const putRedirect = async (entry: Omit<StoredRedirect, 'id'>, req: PayloadRequest): Promise<void> => {
  await deleteRedirect(entry.from, req)
  await req.payload.db.create({ collection, data: { ...entry }, req })
}

/** Forgets an old address, because a page stands there now. */
export const deleteRedirect = async (from: string, req: PayloadRequest): Promise<void> => {
  await req.payload.db.deleteMany({ collection, where: { from: { equals: from } }, req })
}
