import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { contentTypes, settings } from '../../../content-types/index.ts'
import type { Snapshot } from '../../../content-types/snapshot.ts'
import { readSnapshot } from '../publishing/snapshot.ts'

/** Content that is kept until something in it has changed. */
export interface ContentCache<Opened> {
  /** What the public reads now, opened. */
  get: () => Promise<Opened>
}

/**
 * Keeps what the public reads between previews: reading thousands of documents for each would be slow. Before each use it is
 * asked whether something has changed since, in one small question a collection.
 *
 * @param open makes of a snapshot what is kept.
 */
export const cacheContent = <Opened>(payload: Payload, open: (snapshot: Snapshot) => Opened): ContentCache<Opened> => {
  let cached: { state: unknown; opened: Opened } | undefined
  return {
    get: async () => {
      // Asked first: what changes while the content is read is then read once more, and never missed.
      const state = await readState(payload)
      if (!cached || !isDeepStrictEqual(cached.state, state))
        cached = { state, opened: open(await readSnapshot(payload)) }
      return cached.opened
    },
  }
}

/**
 * How many documents the public reads in each collection, and when one last changed. A change moves the time, and what
 * disappears lowers the number.
 */
const readState = async (payload: Payload): Promise<unknown[]> => {
  const state: unknown[] = []
  for (const { slug, custom } of contentTypes) {
    const { docs, totalDocs } = await payload.find({
      collection: slug as CollectionSlug,
      depth: 0,
      limit: 1,
      sort: '-updatedAt',
      select: { updatedAt: true },
      // As in the snapshot: nobody may read files, and the site takes those that are pointed at.
      overrideAccess: custom.site.kind === 'file',
    })
    state.push(slug, totalDocs, docs[0] && 'updatedAt' in docs[0] && docs[0].updatedAt)
  }
  for (const { slug } of settings) {
    const { updatedAt } = await payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, overrideAccess: false })
    state.push(slug, updatedAt)
  }
  return state
}
