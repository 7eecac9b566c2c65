import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Shelf } from './shelves.ts'

type Data = Record<string, unknown>

/** A document or one of its versions, as it is stored. */
export interface Stored {
  id: string
  /** The document's own fields. */
  data: Data
  /** Of a version: what stands around the document, such as its parent. */
  version?: Data
}

/** The number of documents that are read at a time. */
const batchSize = 50

/** Reads everything on a shelf, in the bin or not, directly from the database. Lets others in between batches. */
export async function* readShelf(payload: Payload, shelf: Shelf): AsyncGenerator<Stored> {
  if (shelf.isGlobal && !shelf.isVersions) {
    const found = await payload.db.findGlobal<Data & { id: string }>({ slug: shelf.slug as GlobalSlug })
    if (found?.id) yield { id: String(found.id), data: found }
    return
  }
  for (let last: string | undefined; ;) {
    const docs = await findBatch(payload, shelf, last === undefined ? {} : { id: { greater_than: last } }, batchSize)
    for (const found of docs) yield toStored(shelf, found)
    if (docs.length < batchSize) return
    last = String(docs.at(-1)!.id)
    await letOthersIn()
  }
}

/** Reads one document or version anew; undefined when it is gone. */
export const readStored = async (req: PayloadRequest, shelf: Shelf, id: string): Promise<Stored | undefined> => {
  if (shelf.isGlobal && !shelf.isVersions) {
    const found = await req.payload.db.findGlobal<Data>({ slug: shelf.slug as GlobalSlug, req })
    return found?.id ? { id, data: found } : undefined
  }
  const [found] = await findBatch(req.payload, shelf, { id: { equals: id } }, 1, req)
  return found && toStored(shelf, found)
}

type Found = Data & { id: string }

const findBatch = async (
  { db }: Payload,
  { slug, isGlobal, isVersions }: Shelf,
  where: Where,
  limit: number,
  req?: PayloadRequest,
): Promise<Found[]> => {
  const query = { where, limit, sort: 'id', pagination: false, ...(req ? { req } : {}) }
  if (!isVersions) return (await db.find<Found>({ collection: slug as CollectionSlug, ...query })).docs
  const { docs } = isGlobal
    ? await db.findGlobalVersions<Data>({ global: slug as GlobalSlug, ...query })
    : await db.findVersions<Data>({ collection: slug as CollectionSlug, ...query })
  return docs as unknown as Found[]
}

const toStored = ({ isVersions }: Shelf, found: Found): Stored => {
  if (!isVersions) return { id: String(found.id), data: found }
  const { version, ...around } = found
  return { id: String(found.id), data: version as Data, version: around }
}

/**
 * Writes a document or version, in the transaction of the request, past all hooks and rules.
 *
 * @param changed the document's fields that differ.
 * @param now when it is said to have changed; left out when it is not to say so.
 */
export const writeStored = async (
  req: PayloadRequest,
  { slug, isGlobal, isVersions }: Shelf,
  { id, data, version }: Stored,
  changed: Data,
  now?: string,
): Promise<void> => {
  const { db } = req.payload
  const options = { returning: false, req } as const
  if (!isVersions) {
    // The whole: Payload's adapter for SQLite inserts what has lists, and then demands every required field.
    const { id: _, ...before } = data
    const whole = { ...before, ...changed, ...(now ? { updatedAt: now } : {}) }
    if (isGlobal) await db.updateGlobal({ slug: slug as GlobalSlug, data: whole, ...options })
    else await db.updateOne({ collection: slug as CollectionSlug, id, data: whole, ...options })
    return
  }
  const versionData = {
    ...version,
    ...(now ? { updatedAt: now } : {}),
    version: { ...data, ...changed, ...(now ? { updatedAt: now } : {}) },
  } as never
  if (isGlobal) await db.updateGlobalVersion({ global: slug as GlobalSlug, id, versionData, ...options })
  else await db.updateVersion({ collection: slug as CollectionSlug, id, versionData, ...options })
}

/** Deletes a document that is nothing without what is erased. */
export const deleteStored = async (req: PayloadRequest, { slug }: Shelf, id: string): Promise<void> => {
  await req.payload.db.deleteMany({ collection: slug as CollectionSlug, where: { id: { equals: id } }, req })
}
