import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedCollectionConfig } from 'payload'
import { getAddress } from '../../../content-types/addresses.ts'
import { getContentType } from '../../../content-types/index.ts'
import { deleteRedirect, findRedirects, getOwner, putRedirect, updateRedirects } from './redirect-entries.ts'
import { getLiveBefore, isLive, readLive } from '../../platform/published-state.ts'

/**
 * Keeps every address that a document has had in public. One that it has left leads to where it is now, or says that it is
 * gone while it is not public; one at which it stands is no old address. Drafts change nothing.
 */
export const keepOldAddresses: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const before = getPublicAddress(collection, getLiveBefore(req, collection.slug, doc.id))
  const after = getPublicAddress(collection, await readLive(collection.slug, String(doc.id), req))
  if (before === after) return doc
  const owner = getOwner(collection.slug, doc.id)
  if (before) {
    await putRedirect({ from: before, kind: after ? 'moved' : 'gone', to: after ?? null, owner }, req)
  }
  if (!after) return doc
  await deleteRedirect(after, req)
  const own = await findRedirects({ owner: { equals: owner } }, req)
  await updateRedirects({ owner: { equals: owner } }, { kind: 'moved', to: after }, req)
  // What editors have led to one of its old addresses follows.
  const left = [...own.map(({ from }) => from), ...(before ? [before] : [])]
  if (left.length) await updateRedirects({ to: { in: left } }, { to: after }, req)
  return doc
}

/** Says that a public document which is deleted for good is gone. */
export const keepDeletedAddress: CollectionAfterDeleteHook = async ({ doc, id, collection, req }) => {
  const address = getPublicAddress(collection, doc as Stored)
  if (address) await putRedirect({ from: address, kind: 'gone', to: null, owner: getOwner(collection.slug, id) }, req)
  return doc
}

type Stored = NonNullable<Awaited<ReturnType<typeof readLive>>>

/** Where the public finds a document. Undefined when it does not. */
const getPublicAddress = (collection: SanitizedCollectionConfig, stored: Stored | undefined): string | undefined => {
  const { address } = getContentType(collection.slug).custom.site
  const isPublic = collection.versions?.drafts ? isLive(stored) : stored !== undefined
  return address && isPublic && stored?.slug ? getAddress(address, String(stored.slug)) : undefined
}
