import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { contentTypes, settings } from '../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { getSettings } from '../settings.ts'

/**
 * Everything that the public may read, at one moment. Read as nobody in particular, through the access rules, so that a draft
 * cannot get into it; in one transaction, so that a save in between is either wholly in it or not at all.
 */
export const readSnapshot = async (payload: Payload): Promise<Snapshot> => {
  const transactionID =
    (await payload.db.beginTransaction(payload.db.name === 'sqlite' ? { behavior: 'deferred' } : undefined)) ??
    undefined
  const req = transactionID === undefined ? {} : { transactionID }
  try {
    const collections: Snapshot['collections'] = {}
    for (const { slug, custom } of contentTypes) {
      const { docs } = await payload.find({
        collection: slug as CollectionSlug,
        depth: 0,
        pagination: false,
        sort: 'id',
        // Nobody may read files through the CMS: the site takes those that published documents point at, and no others. Nor may
        // everybody list what has been withdrawn, but the site answers for each such address.
        overrideAccess: custom.site.kind === 'file' || custom.site.kind === 'redirect',
        req,
      })
      collections[slug] = docs as unknown as StoredDocument[]
    }
    const stored: Snapshot['settings'] = {}
    for (const { slug } of settings)
      stored[slug] = (await payload.findGlobal({
        slug: slug as GlobalSlug,
        depth: 0,
        overrideAccess: false,
        req,
      })) as unknown as Record<string, unknown>
    return { origin: getSettings().siteUrl, collections, settings: stored }
  } finally {
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  }
}
