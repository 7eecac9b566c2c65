import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isValues, type Values } from '../../../content-types/fields/values.ts'
import { getUploadDir } from '../../platform/uploads.ts'
import {
  deleteExampleRecords,
  getSubject,
  readExampleRecords,
  updateExampleRecord,
  type ExampleRecord,
} from '../example-content/example-records.ts'
import { getMark, type Going } from './make-plan.ts'
import type { ContentType } from '../../../content-types/index.ts'

/** An example that goes, with its record as it is stored. */
export type Recorded = Going & { record: ExampleRecord }

/**
 * Takes an example away: the document with its versions, what is scheduled, handed in and locked of it, the old addresses that lead
 * to it, and then its files. In this order, so that what is interrupted is found again by its record.
 *
 * @returns false when somebody has changed it since it was looked at: then it stays.
 */
export const takeAway = async (payload: Payload, going: Recorded): Promise<boolean> => {
  const files = await inTransaction(payload, (req) => deleteStored(req, going))
  if (files) await removeFiles(payload, { ...going.record, files })
  return files !== undefined
}

/** Removes the files of what has been taken away by a run that did not end. */
export const removeLeftFiles = async (payload: Payload): Promise<void> => {
  for (const record of await readExampleRecords(payload)) if (record.files) await removeFiles(payload, record)
}

const removeFiles = async (payload: Payload, { id, subject, files }: ExampleRecord): Promise<void> => {
  const [collection = ''] = subject.split('/')
  for (const name of files ?? []) await rm(join(getUploadDir(collection), name), { force: true })
  await deleteExampleRecords(payload, [id])
}

/** @returns the names of its files; undefined when it stays. */
const deleteStored = async (
  req: PayloadRequest,
  { type, id, mark, record }: Recorded,
): Promise<string[] | undefined> => {
  const { db } = req.payload
  const collection = type.slug as CollectionSlug
  const stored = await readNow(req, type, id)
  if (stored && getMark(stored) !== mark) return undefined
  const key = getSubject(type.slug, id)
  if (req.payload.collections[collection].config.versions)
    await db.deleteVersions({ collection, where: { parent: { equals: id } }, req })
  const related: [CollectionSlug, Where][] = [
    ['redirects', { owner: { equals: key } }],
    ['schedules', { documentKey: { equals: key } }],
    ['reviews', { subject: { equals: key } }],
  ]
  for (const [slug, where] of related) await db.deleteMany({ collection: slug, where, req })
  await deleteLocks(req, type.slug, id)
  await db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
  const files = stored ? listFiles(stored.stored) : []
  await updateExampleRecord(req.payload, record.id, { files }, req)
  return files
}

const readNow = async (
  req: PayloadRequest,
  { slug, custom }: ContentType,
  id: string,
): Promise<{ id: string; stored: Values; newest: Values } | undefined> => {
  const isDocument = custom.site.kind === 'document'
  const find = async (draft: boolean): Promise<Values | undefined> => {
    const query = {
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      pagination: false,
      trash: isDocument,
      draft,
      req,
    }
    const { docs } = await req.payload.find({ collection: slug as CollectionSlug, ...query })
    return docs[0] as unknown as Values | undefined
  }
  const stored = await find(false)
  return stored && { id, stored, newest: (isDocument ? await find(true) : undefined) ?? stored }
}

/** The names of all files of an upload: its own, and those of its other forms. */
const listFiles = ({ filename, sizes }: Values): string[] =>
  [filename, ...Object.values(isValues(sizes) ? sizes : {}).map((size) => isValues(size) && size.filename)].filter(
    (name) => typeof name === 'string' && name !== '',
  ) as string[]

const deleteLocks = async (req: PayloadRequest, collection: string, id: string): Promise<void> => {
  const locks = 'payload-locked-documents'
  const { docs } = await req.payload.db.find<Values & { id: string }>({
    collection: locks,
    where: {},
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id: lock, document } of docs) {
    const about = isValues(document) ? document : {}
    if (about.relationTo === collection && String(isValues(about.value) ? about.value.id : about.value) === id)
      await req.payload.db.deleteOne({ collection: locks, where: { id: { equals: lock } }, req, returning: false })
  }
}

/** How often something is tried that collides with somebody else's save. */
const maxAttempts = 5

/** Does something in a transaction of its own, so that nobody waits for the whole. */
export const inTransaction = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    const req = await createLocalReq({ context: { isImport: true } }, payload)
    try {
      await initTransaction(req)
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt >= maxAttempts) throw error
      await sleep(50 * attempt)
    }
  }
}
