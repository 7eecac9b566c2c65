import type { CollectionAfterChangeHook, CollectionSlug, Where } from 'payload'

/** The number of drafts of a document that are kept, and of published versions. */
const maxVersions = 100

/**
 * Deletes the oldest versions of a document, counting drafts separately, so that they never push out published versions. Payload
 * counts both together (`enforceMaxVersions`), so its own limit is off where this is used.
 */
export const keepVersions: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  for (const status of ['draft', 'published']) {
    const where: Where = { and: [{ parent: { equals: doc.id } }, { 'version._status': { equals: status } }] }
    const { docs } = await req.payload.db.findVersions({
      collection: collection.slug as CollectionSlug,
      where,
      sort: '-updatedAt',
      limit: 1,
      page: maxVersions + 1,
      pagination: false,
      req,
    })
    const oldest = docs[0]
    if (!oldest) continue
    const older: Where = { and: [where, { updatedAt: { less_than_equal: oldest.updatedAt } }] }
    await req.payload.db.deleteVersions({ collection: collection.slug as CollectionSlug, where: older, req })
  }
  return doc
}
