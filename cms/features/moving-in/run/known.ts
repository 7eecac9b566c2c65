import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { Values } from '../../../platform/rich-text.ts'
import { getKind } from '../plan/types.ts'
import { digestDocument } from './document-digest.ts'
import type { Outcome } from './outcome.ts'

/** What is stored about a record that has come before. */
export interface KnownRecord {
  id: string
  record: string
  documentType: string
  documentId: string
  state: 'made' | 'matched'
  recordDigest: string
  documentDigest?: string | null
  isPublished?: boolean | null
  isUnfinished?: boolean | null
  madeBy?: string | null
  run: string
  outcome?: Pick<Outcome, 'action' | 'target' | 'told'> | null
}

/** A record that has come before, and its document as it is now. */
export interface Before extends KnownRecord {
  /** The digest of the document as it is now. Undefined when it is gone, or in the bin. */
  now: string | undefined
}

/** The key of a record in the whole installation. */
export const toKey = (source: string, record: string): string =>
  createHash('sha256').update(`${source}\n${record}`).digest('hex')

/** How many documents are read at a time. */
const batchSize = 100

/** Reads what has come from a source before, by record, with the state of each document, in few questions. */
export const readBefore = async (payload: Payload, source: string): Promise<Map<string, Before>> => {
  const known = await readKnown(payload, source)
  const before = new Map<string, Before>()
  for (const [type, records] of Map.groupBy(known, ({ documentType }) => documentType)) {
    for (let start = 0; start < records.length; start += batchSize) {
      const batch = records.slice(start, start + batchSize)
      const now = await readDigests(
        payload,
        type,
        batch.map(({ documentId }) => documentId),
      )
      for (const record of batch) before.set(record.record, { ...record, now: now.get(record.documentId) })
    }
  }
  return before
}

const readKnown = async (payload: Payload, source: string): Promise<KnownRecord[]> => {
  const { docs } = await payload.db.find<KnownRecord>({
    collection: 'importRecords',
    where: { source: { equals: source } },
    pagination: false,
    limit: 0,
  })
  return docs
}

/** The digests of documents as they are now. Those that are gone or in the bin are missing. */
export const readDigests = async (
  payload: Payload,
  type: string,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: type as CollectionSlug,
    where: { id: { in: [...ids] } },
    draft: getKind(type) === 'document',
    depth: 0,
    pagination: false,
    limit: 0,
  })
  return new Map((docs as unknown as Values[]).map((found) => [String(found.id), digestDocument(type, found)]))
}
