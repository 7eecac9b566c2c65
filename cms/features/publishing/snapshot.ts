import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { contentTypes, settings, type ContentType } from '../../../content-types/index.ts'
import type { Snapshot, StoredDocument } from '../../../content-types/snapshot.ts'
import { publishedOnly } from '../../platform/access/document-access.ts'
import { getSettings } from '../../platform/settings.ts'

/** A snapshot, and when it was read. */
export interface ReadSnapshot {
  snapshot: Snapshot
  /** In milliseconds since 1970. */
  readAt: number
}

/** Above this number of changed documents a collection is read whole. */
const maxSingleReads = 400
/** Documents changed so shortly before the last reading are read again, as clocks of several machines differ. In milliseconds. */
const clockSkewMs = 60_000

/**
 * Everything that the public may read, at one moment. Read as nobody in particular, through the access rules, so that a draft
 * cannot get into it; in one transaction, so that a save in between is either wholly in it or not at all.
 *
 * @param before what was read last: documents that have not been saved since are taken from there.
 */
export const readSnapshot = async (payload: Payload, before?: ReadSnapshot): Promise<Snapshot> => {
  const transactionID =
    (await payload.db.beginTransaction(payload.db.name === 'sqlite' ? { behavior: 'deferred' } : undefined)) ??
    undefined
  const req = transactionID === undefined ? {} : { transactionID }
  try {
    const collections: Snapshot['collections'] = {}
    for (const type of contentTypes)
      collections[type.slug] = before
        ? await readChanges(payload, type, before, req)
        : await readDocuments(payload, type, req)
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

const readDocuments = async (
  payload: Payload,
  { slug, custom }: ContentType,
  req: Partial<PayloadRequest>,
  ids?: string[],
): Promise<StoredDocument[]> => {
  const { docs } = await payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    pagination: false,
    sort: 'id',
    ...(ids ? { where: { id: { in: ids } } } : {}),
    // Nobody may read files through the CMS: the site takes those that published documents point at, and no others. Nor may
    // everybody list what has been withdrawn, but the site answers for each such address.
    overrideAccess: custom.site.kind === 'file' || custom.site.kind === 'redirect',
    req,
  })
  return docs as unknown as StoredDocument[]
}

/** Asks which documents there are and when each was saved, and reads only those that have been saved since. */
const readChanges = async (
  payload: Payload,
  type: ContentType,
  { snapshot, readAt }: ReadSnapshot,
  req: Partial<PayloadRequest>,
): Promise<StoredDocument[]> => {
  const { docs: present } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection: type.slug as CollectionSlug,
    ...(type.custom.site.kind === 'document' ? { where: publishedOnly } : {}),
    select: { updatedAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  const known = new Map((snapshot.collections[type.slug] ?? []).map((document) => [document.id, document]))
  const isKept = ({ id, updatedAt }: { id: string; updatedAt: string }): boolean => {
    const savedAt = new Date(updatedAt).getTime()
    const before = known.get(id)?.updatedAt
    return before !== undefined && new Date(String(before)).getTime() === savedAt && savedAt < readAt - clockSkewMs
  }
  const changed = present.filter((one) => !isKept(one)).map(({ id }) => String(id))
  if (changed.length > maxSingleReads) return readDocuments(payload, type, req)
  const fresh = changed.length ? await readDocuments(payload, type, req, changed) : []
  const kept = present.filter(isKept).map(({ id }) => known.get(id)!)
  return [...kept, ...fresh].sort((one, other) => (one.id < other.id ? -1 : 1))
}
