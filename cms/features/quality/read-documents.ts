import { combineQueries, executeAccess, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import type { ContentType } from '../../../content-types/index.ts'
import { readInBatches } from '../../platform/database/read-in-batches.ts'
import type { Values } from '../../platform/rich-text.ts'

/** Which documents to read, and what of them. */
export interface DocumentQuery {
  where: Where
  /** Top-level fields. */
  fields: readonly string[]
  /** Whether to read only what the request's user may read, or everything. */
  asUser: boolean
}

/**
 * Reads live documents in batches, so that it does not block others, and with the collection's access rule. For 4,000 documents
 * this is four times as fast as Payload's own `find`.
 */
export async function* readDocuments(
  req: PayloadRequest,
  type: ContentType,
  { where, fields, asUser }: DocumentQuery,
): AsyncGenerator<Values[]> {
  const { payload } = req
  const collection = type.slug as CollectionSlug
  const collectionConfig = payload.config.collections.find(({ slug }) => slug === collection)
  if (!collectionConfig) throw new Error(`There is no collection "${collection}".`)
  const access = asUser ? await executeAccess({ req, collectionConfig }, collectionConfig.access.read) : true
  const isKept: Where = collectionConfig.trash ? { deletedAt: { exists: false } } : {}
  yield* readInBatches<Values>(payload, {
    collection,
    where: combineQueries({ and: [where, isKept] }, access),
    select: Object.fromEntries([...fields, type.admin.useAsTitle ?? 'id'].map((name) => [name, true as const])),
    req,
  })
}
