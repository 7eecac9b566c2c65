import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedCollectionConfig } from 'payload'
import { getAddress } from '../../../content-types/addresses.ts'
import { getContentType } from '../../../content-types/index.ts'
import { deleteRedirect, findRedirects, getOwner, putRedirect, updateRedirects } from './redirect-entries.ts'
import { getLiveBefore, isLive, readLive } from '../../platform/published-state.ts'

/**
 * Keeps every public address a document has had. A previous address redirects to the current one, or says the page is gone while
 * the document is not public; an address that the document uses again is no longer an old one. Drafts change nothing.
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
  // Redirects that editors pointed at one of its old addresses follow along.
  const left = [...own.map(({ from }) => from), ...(before ? [before] : [])]
  if (left.length) await updateRedirects({ to: { in: left } }, { to: after }, req)
  return doc
}

/** Marks the address of a permanently deleted public document as gone. */
export const keepDeletedAddress: CollectionAfterDeleteHook = async ({ doc, id, collection, req }) => {
  const address = getPublicAddress(collection, doc as Stored)
  if (address) await putRedirect({ from: address, kind: 'gone', to: null, owner: getOwner(collection.slug, id) }, req)
  return doc
}

type Stored = NonNullable<Awaited<ReturnType<typeof readLive>>>

/** The public address of a document. Undefined when it is not public. */
const getPublicAddress = (collection: SanitizedCollectionConfig, stored: Stored | undefined): string | undefined => {
  const { address } = getContentType(collection.slug).custom.site
  const isPublic = collection.versions?.drafts ? isLive(stored) : stored !== undefined
  return address && isPublic && stored?.slug ? getAddress(address, String(stored.slug)) : undefined
}
