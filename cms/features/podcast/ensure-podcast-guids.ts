import type { Payload } from 'payload'
import { isAtPublicAddress, makeStableGuid } from './make-podcast-guid.ts'

/**
 * Stores a permanent guid for each podcast that has none, on the first start at a public address. It stays the same when the
 * address changes later.
 */
export const ensurePodcastGuids = async (payload: Payload): Promise<void> => {
  if (!isAtPublicAddress()) return
  const context = { isImport: true }
  const stored = await payload.findGlobal({ slug: 'podcast', depth: 0 })
  const guid = stored.guid ? undefined : makeStableGuid()
  if (guid) await payload.updateGlobal({ slug: 'podcast', data: { guid }, context })
  const { docs } = await payload.find({
    collection: 'podcasts',
    where: { guid: { exists: false } },
    depth: 0,
    pagination: false,
  })
  for (const { id, slug } of docs) {
    const own = slug ? makeStableGuid(slug) : undefined
    if (own) await payload.update({ collection: 'podcasts', id, data: { guid: own }, context })
  }
}
