import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload'
import type { ContentType } from '../../../content-types/index.ts'
import type { Values } from '../../../content-types/fields/values.ts'

/** A document as it is stored, and its newest version, with ids in place of what they reference. */
export interface StoredDocument {
  id: string
  stored: Values
  newest: Values
}

/** The number of documents that are read at a time. */
const batchSize = 200

/** Reads documents of a type, those in the bin as well, a batch at a time and in the order of their ids. */
export async function* readDocuments(
  payload: Payload,
  { slug, custom }: ContentType,
  where: Where = {},
): AsyncGenerator<StoredDocument> {
  const isDocument = custom.site.kind === 'document'
  const find = async (draft: boolean, condition: Where, limit: number): Promise<(Values & { id: string })[]> => {
    const collection = slug as CollectionSlug
    const query = { where: condition, sort: 'id', depth: 0, limit, pagination: false, trash: isDocument, draft }
    const { docs } = await payload.find({ collection, ...query })
    return docs as unknown as (Values & { id: string })[]
  }
  for (let last: string | undefined; ;) {
    const after: Where[] = last === undefined ? [] : [{ id: { greater_than: last } }]
    const batch = await find(false, { and: [where, ...after] }, batchSize)
    const ids = batch.map(({ id }) => id)
    // What is new in a draft may no longer answer to the condition.
    const drafts = isDocument && ids.length ? await find(true, { id: { in: ids } }, 0) : []
    const newest = new Map(drafts.map((draft) => [draft.id, draft]))
    for (const stored of batch) yield { id: stored.id, stored, newest: newest.get(stored.id) ?? stored }
    if (batch.length < batchSize) return
    last = ids.at(-1)
  }
}

/** Reads settings, with ids in place of what they reference. */
export const readSettingsContent = async (payload: Payload, slug: string): Promise<Values> =>
  (await payload.findGlobal({ slug: slug as GlobalSlug, depth: 0 })) as unknown as Values
