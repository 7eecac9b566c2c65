import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { contentTypes, settings } from '../../../content-types/index.ts'
import type { Snapshot } from '../../../content-types/snapshot.ts'
import { readSnapshot } from '../publishing/snapshot.ts'

/** Public content, cached until something in it changes. */
export interface ContentCache<Opened> {
  /** The current public content, opened. */
  get: () => Promise<Opened>
}

/**
 * Caches the public content between previews, because reading thousands of documents for each would be slow. Before each use, one
 * small query per collection checks whether anything has changed.
 *
 * @param open turns a snapshot into what is cached.
 */
export const cacheContent = <Opened>(payload: Payload, open: (snapshot: Snapshot) => Opened): ContentCache<Opened> => {
  let cached: { state: unknown; opened: Opened } | undefined
  return {
    get: async () => {
      // Read before the content: a change made in between causes one extra read, and is never missed.
      const state = await readState(payload)
      if (!cached || !isDeepStrictEqual(cached.state, state))
        cached = { state, opened: open(await readSnapshot(payload)) }
      return cached.opened
    },
  }
}

/**
 * The number of public documents in each collection, and when one last changed. A change moves the time, and a removal lowers the
 * number.
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
      // As in the snapshot: files are not readable for anyone, and the site uses those that are referenced.
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
