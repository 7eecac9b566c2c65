import { createLocalReq, initTransaction, killTransaction, commitTransaction } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isValues, type Values } from '../../../platform/rich-text.ts'
import type { Decision } from '../plan/decide.ts'
import { getKind } from '../plan/types.ts'
import type { SourceFile } from '../record.ts'
import { t } from '../texts.ts'
import { digestDocument } from './document-digest.ts'
import { toKey, type Before } from './known.ts'
import { keepOldAddresses } from './old-addresses.ts'
import type { Outcome } from './outcome.ts'

/** A file that has been fetched and may be taken away afterwards. */
export interface StoredFile {
  path: string
  name: string
  mimeType: string
  /** In bytes. */
  size: number
}

/** Fetches a file that becomes a document of a type. Throws with a sentence in Swedish. */
export type FetchFile = (file: SourceFile, type: string) => Promise<StoredFile>

/** What a move writes with. */
export interface Storing {
  payload: Payload
  run: string
  source: string
  /** Who has asked for the move, to whom new documents belong. */
  user?: string | undefined
}

/** Thrown when somebody has changed a document since it was looked at. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError'
}

/** The row about a document that a move has stored. */
export type StoredRow = Pick<Before, 'id' | 'documentDigest' | 'isPublished'>

type DraftOption = { draft: boolean }

/**
 * Does something in a transaction of its own, as the system, silently: no publication for each document, no mail.
 *
 * @param chosenId the id that a new document is stored under.
 */
const inTransaction = async <Result>(
  payload: Payload,
  chosenId: string,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = await createLocalReq({ context: { isImport: true, takesChapters: true, chosenId } }, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const toRow = ({ run, source }: Storing, decision: Decision, digest: string) => ({
  key: toKey(source, decision.id),
  source,
  record: decision.id,
  documentType: decision.type,
  documentId: decision.document,
  state: decision.action === 'matched' ? 'matched' : 'made',
  recordDigest: digest,
  run,
  outcome: { action: decision.action, target: decision.target, told: decision.told } satisfies Partial<Outcome>,
})

/** Remembers what became of a record whose document is left as it is. */
export const remember = async (storing: Storing, decision: Decision, digest: string): Promise<void> => {
  if (!decision.document) return
  await storing.payload.db.create({
    collection: 'importRecords',
    data: { ...toRow(storing, decision, digest), madeBy: '' },
  })
}

/** Stores a new document and what it came from, both or neither. */
export const create = async (
  storing: Storing,
  decision: Decision,
  digest: string,
  file?: StoredFile,
): Promise<StoredRow> => {
  const { payload, user, run } = storing
  const { type, document, target } = decision
  return inTransaction(payload, document, async (req) => {
    const isDocument = getKind(type) === 'document'
    const stored = await payload.create({
      collection: type as CollectionSlug,
      data: {
        ...decision.data,
        id: document,
        ...(isDocument ? { _status: target === 'public' ? 'published' : 'draft' } : {}),
        ...(isDocument && user ? { createdBy: user } : {}),
      } as never,
      ...(isDocument ? ({ draft: target !== 'public' } as DraftOption) : {}),
      ...(file ? { file: toUpload(file), overwriteExistingFiles: true } : {}),
      depth: 0,
      req,
    } as never)
    const documentDigest = digestDocument(type, stored as unknown as Values)
    const { id } = await payload.db.create({
      collection: 'importRecords',
      data: {
        ...toRow(storing, decision, digest),
        madeBy: run,
        documentDigest,
        isPublished: target === 'public',
        isUnfinished: decision.later.length > 0,
      },
      req,
    })
    const { filename } = stored as unknown as Values
    const named = { ...decision, data: { ...decision.data, filename } }
    await keepOldAddresses(named, isDocument && target !== 'public', req)
    return { id: String(id), documentDigest, isPublished: target === 'public' }
  })
}

/**
 * Writes what a source has changed onto a document that nobody has touched.
 *
 * @throws {ChangedMeanwhileError} when somebody has.
 */
export const update = async (
  storing: Storing,
  decision: Decision,
  digest: string,
  before: StoredRow,
): Promise<void> => {
  const { payload, run } = storing
  const { type, document, target } = decision
  const isDocument = getKind(type) === 'document'
  const isPublic = target === 'public'
  await inTransaction(payload, document, async (req) => {
    const collection = type as CollectionSlug
    const now = await payload.findByID({
      collection,
      id: document,
      draft: isDocument,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!now || digestDocument(type, now as unknown as Values) !== before.documentDigest)
      throw new ChangedMeanwhileError(t.run.changedMeanwhile)
    // An address is lasting: a new one would only come from a new title.
    const { slug: _slug, ...data } = decision.data
    const stored = await payload.update({
      collection,
      id: document,
      data: { ...data, ...(isDocument ? { _status: isPublic ? 'published' : 'draft' } : {}) } as never,
      ...(isDocument ? ({ draft: !isPublic } as DraftOption) : {}),
      depth: 0,
      req,
    } as never)
    await payload.db.updateOne({
      collection: 'importRecords',
      id: before.id,
      data: {
        recordDigest: digest,
        documentDigest: digestDocument(type, stored as unknown as Values),
        isPublished: isPublic || before.isPublished === true,
        isUnfinished: false,
        run,
        outcome: toRow(storing, decision, digest).outcome,
      },
      req,
    })
    const { slug, filename } = stored as unknown as Values
    await keepOldAddresses(
      { ...decision, data: { slug, filename } },
      isDocument && !isPublic && !before.isPublished,
      req,
    )
  })
}

const toUpload = ({ path, name, mimeType, size }: StoredFile) => ({
  data: Buffer.alloc(0),
  tempFilePath: path,
  mimetype: mimeType,
  name,
  size,
})

/** What an error says to people: Payload's own list what is wrong in which field. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const errors = isValues(error) && isValues(error.data) && Array.isArray(error.data.errors) ? error.data.errors : []
  const messages = errors.flatMap((one: unknown) =>
    isValues(one) && typeof one.message === 'string' ? [one.message] : [],
  )
  return messages.length ? messages.join(' ') : error.message
}

/** Whether an error is about what was to be stored, and not about the database or the disk. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  ('status' in error && typeof error.status === 'number' ? error.status < 500 : error.name === 'ValidationError')
