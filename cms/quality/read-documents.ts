import { setImmediate as letOthersIn } from 'node:timers/promises'
import { combineQueries, executeAccess, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import type { ContentType } from '../../content-types/index.ts'
import { inBatches } from './facts.ts'
import type { Values } from './rich-text.ts'

/** How many documents are read at a time. */
const batchSize = 50

/** What is read of documents. */
export interface Reading {
  where: Where
  /** Top-level fields. */
  fields: readonly string[]
  /** Only what the user of the request may read; otherwise everything. */
  asUser: boolean
}

/**
 * Reads live documents some at a time, so that nobody else has to wait: first which there are, then each lot by its ids. Straight
 * from the database, with the collection's rule of access and without hooks: for 4,000 documents that is four times as quick as
 * Payload's own `find`, whose pages of a list besides cost as much as the whole list.
 */
export async function* readDocuments(
  req: PayloadRequest,
  type: ContentType,
  { where, fields, asUser }: Reading,
): AsyncGenerator<Values[]> {
  const { payload } = req
  const collection = type.slug as CollectionSlug
  const collectionConfig = payload.config.collections.find(({ slug }) => slug === collection)
  if (!collectionConfig) throw new Error(`There is no collection "${collection}".`)
  const access = asUser ? await executeAccess({ req, collectionConfig }, collectionConfig.access.read) : true
  const find = async (condition: Where, names: readonly string[]): Promise<Values[]> => {
    const select = Object.fromEntries(names.map((name) => [name, true as const]))
    const { docs } = await payload.db.find<Values & { id: string }>({
      collection,
      where: condition,
      select,
      pagination: false,
      req,
    })
    return docs
  }
  const title = type.admin.useAsTitle ?? 'id'
  const isKept: Where = collectionConfig.trash ? { deletedAt: { exists: false } } : {}
  const found = await find(combineQueries({ and: [where, isKept] }, access), [title])
  const ids = found.map(({ id }) => String(id))
  for (const batch of inBatches(ids, batchSize)) {
    await letOthersIn()
    yield await find({ id: { in: batch } }, [...fields, title])
  }
}
