import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import type { Values } from '../../../content-types/fields/values.ts'
import { roles } from '../../platform/access/roles.ts'
import { isObjectId } from '../../platform/database/object-id.ts'
import { DamagedArchiveError } from './damaged-archive-error.ts'
import type { ArchivedDocument, ArchivedVersion } from './format.ts'
import { fromPortable, type IdChanges } from './portable.ts'
import { t } from './texts.ts'

/** The number of documents that are stored in one transaction. */
const batchSize = 50

const id = z.string().refine(isObjectId)
const moment = z.iso.datetime()
const documentShape = z.object({
  id,
  createdAt: moment.optional(),
  updatedAt: moment.optional(),
  data: z.record(z.string(), z.unknown()),
})
const settingsShape = documentShape.extend({ id: z.string() })
const versionShape = z.object({
  parent: id.optional(),
  createdAt: moment.optional(),
  updatedAt: moment.optional(),
  autosave: z.boolean().optional(),
  data: z.record(z.string(), z.unknown()),
})
const userShape = z.object({
  id,
  name: z.string().optional(),
  email: z.string().regex(/^\S+@\S+$/),
  role: z.enum(roles),
})

const read = <Shape extends z.ZodType>(shape: Shape, line: unknown, slug: string): z.output<Shape> => {
  const result = shape.safeParse(line)
  if (!result.success) throw new DamagedArchiveError(t.archive.refusals.changed(slug))
  return result.data
}

/** Works through lines, a batch to a transaction. */
const inTransactions = async <Line>(
  payload: Payload,
  lines: AsyncIterable<Line>,
  work: (line: Line, req: PayloadRequest) => Promise<void>,
): Promise<void> => {
  let batch: Line[] = []
  const flush = async (): Promise<void> => {
    if (!batch.length) return
    const req = await createLocalReq({ context: { isImport: true } }, payload)
    await initTransaction(req)
    try {
      for (const line of batch) await work(line, req)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
    batch = []
  }
  for await (const line of lines) {
    batch.push(line)
    if (batch.length === batchSize) await flush()
  }
  await flush()
}

const getFields = (payload: Payload, slug: string): FlattenedField[] =>
  payload.collections[slug as CollectionSlug].config.flattenedFields

/**
 * Makes the accounts that are not here yet, without passwords. Whoever has an account here keeps it as it is.
 *
 * @returns the ids of accounts that were here already, by those in the archive.
 */
export const storeUsers = async (
  payload: Payload,
  lines: AsyncIterable<unknown>,
  count: () => void,
): Promise<Map<string, string>> => {
  const known = new Map<string, string>()
  await inTransactions(payload, lines, async (line, req) => {
    const { id: customID, ...data } = read(userShape, line, 'users')
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'users',
      where: { or: [{ email: { equals: data.email } }, { id: { equals: customID } }] },
      limit: 1,
      req,
    })
    if (docs[0]) {
      known.set(customID, String(docs[0].id))
      return
    }
    await payload.db.create({
      collection: 'users',
      customID,
      data: { ...data, mayPublish: false },
      returning: false,
      req,
    })
    count()
  })
  return known
}

/** Stores documents that have drafts as nothing but their ids, so that everything can point at them. */
export const storeStubs = (payload: Payload, slug: string, lines: AsyncIterable<unknown>): Promise<void> =>
  inTransactions(payload, lines, async (line, req) => {
    const { id: customID, createdAt, updatedAt } = read(documentShape, line, slug)
    const data = { createdAt, updatedAt, _status: 'draft' }
    await payload.db.create({ collection: slug as CollectionSlug, customID, data, returning: false, req })
  })

/** Stores documents, or fills in those that are there by their ids. */
export const storeDocuments = (
  payload: Payload,
  slug: string,
  lines: AsyncIterable<ArchivedDocument>,
  changes: IdChanges,
  count: () => void,
): Promise<void> => {
  const collection = slug as CollectionSlug
  const fields = getFields(payload, slug)
  const isThere = Boolean(payload.collections[collection].config.versions?.drafts)
  return inTransactions(payload, lines, async (line, req) => {
    const { id: ownId, createdAt, updatedAt, data } = read(documentShape, line, slug)
    const stored = { ...fromPortable(fields, data, changes), createdAt, updatedAt }
    if (isThere) await payload.db.updateOne({ collection, id: ownId, data: stored, returning: false, req })
    else await payload.db.create({ collection, customID: ownId, data: stored, returning: false, req })
    count()
  })
}

/** Stores versions of documents or of settings, oldest first, as they come. */
export const storeVersions = (
  payload: Payload,
  slug: string,
  lines: AsyncIterable<ArchivedVersion>,
  changes: IdChanges,
  count: () => void,
): Promise<void> => {
  const global = payload.config.globals.find((one) => one.slug === slug)
  const fields = global ? global.flattenedFields : getFields(payload, slug)
  return inTransactions(payload, lines, async (line, req) => {
    const { parent, createdAt = '', updatedAt = '', autosave = false, data } = read(versionShape, line, slug)
    const versionData = {
      ...fromPortable(fields, data, changes),
      createdAt: data.createdAt,
      updatedAt: data.updatedAt,
    } as never
    const common = { createdAt, updatedAt, autosave, versionData, returning: false, req } as const
    if (global) await payload.db.createGlobalVersion({ globalSlug: slug as GlobalSlug, ...common } as never)
    else if (parent) await payload.db.createVersion({ collectionSlug: slug as CollectionSlug, parent, ...common })
    else throw new DamagedArchiveError(t.archive.refusals.changed(slug))
    count()
  })
}

/** Stores settings in the place of those that are here. */
export const storeSettings = async (
  payload: Payload,
  slug: string,
  line: ArchivedDocument,
  changes: IdChanges,
): Promise<void> => {
  const { createdAt, updatedAt, data } = read(settingsShape, line, slug)
  const fields = payload.config.globals.find((one) => one.slug === slug)!.flattenedFields
  const make = (): Values => ({ ...fromPortable(fields, data, changes), createdAt: createdAt ?? null, updatedAt })
  const global = { slug: slug as GlobalSlug, req: {} }
  const there = await payload.db.findGlobal<Values>({ slug: slug as GlobalSlug })
  // Payload's adapter for SQLite gives new ones the time of today.
  if (!there?.id) await payload.db.createGlobal({ ...global, data: make() as never })
  await payload.db.updateGlobal({ ...global, data: make() as never })
}
