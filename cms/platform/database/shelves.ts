import { eq } from '@payloadcms/db-sqlite/drizzle'
import type { FlattenedField, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { isObjectId } from './object-id.ts'
import { toSnake } from './questions/sqlite-condition.ts'

/** A place where documents of one kind lie: those of a collection, a setting, or the versions of either. */
export interface Shelf {
  slug: string
  isGlobal: boolean
  isVersions: boolean
  /** The fields of the document, which stand under `version` in a version. */
  fields: FlattenedField[]
}

/** Every shelf of the database. */
export const listShelves = ({ config }: Payload): Shelf[] => [
  ...config.collections.flatMap((one) => listShelvesOf(one, false)),
  ...config.globals.flatMap((one) => listShelvesOf(one, true)),
]

interface Kept {
  slug: string
  versions?: unknown
  flattenedFields: FlattenedField[]
}

const listShelvesOf = ({ slug, versions, flattenedFields: fields }: Kept, isGlobal: boolean): Shelf[] =>
  [false, ...(versions ? [true] : [])].map((isVersions) => ({ slug, isGlobal, isVersions, fields }))

/** The parts of Payload's adapter for SQLite that have no public type. */
interface SqliteParts {
  tables: Record<string, Record<string, unknown>>
  tableNameMap: Map<string, string>
  drizzle: SqliteWriter
  sessions: Record<string, { db: SqliteWriter }>
}
interface SqliteWriter {
  delete: (table: object) => Promise<unknown>
  update: (table: object) => { set: (data: object) => { where: (condition: unknown) => Promise<unknown> } }
}

/** The parts of Payload's adapter for MongoDB that have no public type. */
interface MongoParts {
  collections: Record<string, MongoModel>
  versions: Record<string, MongoModel>
  globals: MongoModel
  sessions: Record<string, object>
  connection: { base: { Types: { ObjectId: new (id: string) => unknown } } }
}
interface MongoModel {
  deleteMany: (filter: object) => Promise<unknown>
  updateMany: (filter: object, change: object, options: object) => Promise<unknown>
}

/**
 * Changes fields at the top of all documents on a shelf whose relationship points at a document, in the transaction of the request.
 * Nothing else of them changes, not even when they were changed last: no hook runs.
 *
 * @param field the name of the relationship, to one collection.
 */
export const updatePointing = async (
  req: PayloadRequest,
  shelf: Shelf,
  { field, id }: { field: string; id: string },
  data: Record<string, unknown>,
): Promise<void> => {
  const transaction = String((await req.transactionID) ?? '')
  if (req.payload.db.name === 'sqlite') {
    const db = req.payload.db as unknown as SqliteParts
    const table = getTable(db, shelf)
    const name = (own: string): string => (shelf.isVersions ? `version_${own}` : own)
    const set = Object.fromEntries(Object.entries(data).map(([own, value]) => [name(own), value]))
    const writer = db.sessions[transaction]?.db ?? db.drizzle
    await writer
      .update(table)
      .set(set)
      .where(eq(table[name(field)] as never, id))
    return
  }
  const db = req.payload.db as unknown as MongoParts
  const prefix = shelf.isVersions ? 'version.' : ''
  const model = shelf.isVersions ? db.versions[shelf.slug] : shelf.isGlobal ? db.globals : db.collections[shelf.slug]
  const { ObjectId } = db.connection.base.Types
  const filter = {
    [prefix + field]: { $in: [id, ...(isObjectId(id) ? [new ObjectId(id)] : [])] },
    ...(shelf.isGlobal && !shelf.isVersions ? { globalType: shelf.slug } : {}),
  }
  const $set = Object.fromEntries(Object.entries(data).map(([own, value]) => [prefix + own, value]))
  await model?.updateMany(filter, { $set }, { session: db.sessions[transaction], timestamps: false })
}

const getTable = ({ tables, tableNameMap }: SqliteParts, { slug, isVersions }: Shelf): Record<string, unknown> => {
  const name = isVersions ? `_${toSnake(slug)}_v` : toSnake(slug)
  const table = tables[tableNameMap.get(name) ?? name]
  if (!table) throw new Error(`The database has no table "${name}".`)
  return table
}

/** Deletes settings with their versions, as if they had never been saved: they are then what they are by default. */
export const deleteGlobal = async ({ db: adapter }: Payload, slug: GlobalSlug): Promise<void> => {
  await adapter.deleteVersions({ globalSlug: slug, where: {} })
  if (adapter.name === 'sqlite') {
    const db = adapter as unknown as SqliteParts
    await db.drizzle.delete(getTable(db, { slug, isGlobal: true, isVersions: false, fields: [] }))
    return
  }
  await (adapter as unknown as MongoParts).globals.deleteMany({ globalType: slug })
}
