import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { CollectionSlug, Payload, PayloadRequest, SelectType, Where } from 'payload'

/** The number of documents per batch. */
const batchSize = 25

/** What to read from a collection. */
export interface BatchQuery {
  collection: CollectionSlug
  where: Where
  /** The fields to read besides the id. */
  select: SelectType
  req?: PayloadRequest
}

/**
 * Reads many documents in batches by ascending id, yielding to the event loop in between. Directly from the database: without
 * hooks, access rules or populated references.
 */
export async function* readInBatches<Document>(
  { db }: Payload,
  { collection, where, select, req }: BatchQuery,
): AsyncGenerator<(Document & { id: string })[]> {
  for (let last: string | undefined; ;) {
    const { docs } = await db.find<Document & { id: string }>({
      collection,
      where: last ? { and: [where, { id: { greater_than: last } }] } : where,
      select,
      sort: 'id',
      limit: batchSize,
      pagination: false,
      ...(req ? { req } : {}),
    })
    if (docs.length) yield docs
    if (docs.length < batchSize) return
    last = String(docs.at(-1)?.id)
    await letOthersIn()
  }
}
