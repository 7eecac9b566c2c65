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

/** Above this number of changed documents the whole collection is read. */
const maxSingleReads = 400
/**
 * Documents changed this close to the last reading are read again, because the clocks of several machines differ. In
 * milliseconds.
 */
const clockSkewMs = 60_000

/**
 * Reads everything that the public may see, at one point in time: through the access rules as an anonymous user, so that no draft
 * can get in, and in one transaction, so that a concurrent save is either completely included or not at all.
 *
 * @param before the last snapshot, from which documents that have not been saved since are reused.
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
    // Files cannot be read through the CMS: the site uses those that published documents reference. Nor can the public list
    // withdrawn addresses, but the site responds for each of them.
    overrideAccess: custom.site.kind === 'file' || custom.site.kind === 'redirect',
    req,
  })
  return docs as unknown as StoredDocument[]
}

/** Lists the ids and save times of all documents, and reads only those saved since. */
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
