import type { CollectionAfterChangeHook } from 'payload'
import { getAddress } from '../../content-types/addresses.ts'
import { getContentType } from '../../content-types/index.ts'
import { getLiveBefore, isLive, readLive } from './published-state.ts'

/** Leaves a redirect when a document that is or was public gets another address. Chains collapse, and nothing leads to itself. */
export const redirectOldAddress: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { address } = getContentType(collection.slug).custom.site
  const hasDrafts = Boolean(collection.versions?.drafts)
  const before = getLiveBefore(req, collection.slug, doc.id)
  if (!address || !before || (hasDrafts && !before.publishedOn && !isLive(before))) return doc
  const after = await readLive(collection.slug, String(doc.id), req)
  if (!after || !before.slug || before.slug === after.slug) return doc
  const from = getAddress(address, String(before.slug))
  const to = getAddress(address, String(after.slug))
  await req.payload.delete({ collection: 'redirects', where: { from: { in: [to, from] } }, req })
  await req.payload.update({ collection: 'redirects', where: { to: { equals: from } }, data: { to }, req })
  await req.payload.create({ collection: 'redirects', data: { from, to }, req })
  return doc
}
