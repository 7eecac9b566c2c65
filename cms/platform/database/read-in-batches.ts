import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { CollectionSlug, Payload, PayloadRequest, SelectType, Where } from 'payload'

/** How many documents are read at a time. */
const batchSize = 25

/** What is read of a collection. */
export interface BatchQuery {
  collection: CollectionSlug
  where: Where
  /** The fields to read, beside the id. */
  select: SelectType
  req?: PayloadRequest
}

/**
 * Reads many documents some at a time, in the order of their ids, each lot from where the one before ended, and lets the process
 * do what else waits in between. Straight from the database: without hooks, access or values of documents that they point at.
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
