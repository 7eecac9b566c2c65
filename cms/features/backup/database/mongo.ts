import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON, MongoClient, MongoServerError, type ClientSession, type Db } from 'mongodb'
import { contentTypes } from '../../../../content-types/index.ts'
import { getFileNames } from '../../../platform/file-names.ts'
import { getSettings } from '../../../platform/settings.ts'
import { databaseFolder, type DatabaseDump, type MongoCollection } from '../backup-format.ts'
import { RefusedBackupError } from '../refused-backup-error.ts'
import { t } from '../texts.ts'

const { EJSON } = BSON

/** How collections are called that are being put back, and those that were there before. */
const restoringPrefix = 'vitrin-restoring.'
const beforePrefix = 'vitrin-before-restore.'
/** Is there while the two change places. */
const switchingMark = 'vitrin-switching'

/** The most that is written in one go, in documents. */
const batchSize = 200
/** The largest document that MongoDB has, in bytes, with room for what surrounds it. */
const maxDocumentBytes = 17_000_000

/** The file of a collection: its documents in BSON, one after the other, as mongodump writes them. */
const getPart = (name: string): string => `${databaseFolder}/${encodeURIComponent(name)}.bson`

/** Does something with the installation's database, on a connection of its own. */
const withMongo = async <Result>(work: (db: Db, client: MongoClient) => Promise<Result>): Promise<Result> => {
  const client = await MongoClient.connect(getSettings().databaseUrl)
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

/** The names of the collections that are the installation's. */
const listOwn = async (db: Db): Promise<string[]> => {
  const found = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter(
      (name) => ![restoringPrefix, beforePrefix, switchingMark, 'system.'].some((start) => name.startsWith(start)),
    )
    .sort()
}

/** Writes the database as it is at one moment, while others go on writing. */
export const dumpMongo = (folder: string): Promise<DatabaseDump> =>
  withMongo(async (db, client) => {
    await mkdir(join(folder, databaseFolder), { recursive: true, mode: 0o700 })
    const names = await listOwn(db)
    return (
      (await dumpInSnapshot(client, db, names, folder)) ??
      (await dumpInTransaction(client, db, names, folder)) ??
      (await dumpAtRest(db, names, folder))
    )
  })

/** By reads that all see one moment: MongoDB 5 and newer, for as long as it keeps what has been changed since (five minutes). */
const dumpInSnapshot = async (
  client: MongoClient,
  db: Db,
  names: string[],
  folder: string,
): Promise<DatabaseDump | undefined> => {
  const session = client.startSession({ snapshot: true })
  try {
    const takenAt = new Date().toISOString()
    await db.collection(names[0] ?? 'users').findOne({}, { session })
    // Servers that only speak the protocol may answer without keeping to a moment.
    if ((session as { snapshotTime?: unknown }).snapshotTime === undefined) return undefined
    return { takenAt, ...(await dump(db, names, folder, session)) }
  } catch (error) {
    if (isUnsupported(error)) return undefined
    throw error
  } finally {
    await session.endSession()
  }
}

/** By a transaction, which the server ends after a minute. */
const dumpInTransaction = async (
  client: MongoClient,
  db: Db,
  names: string[],
  folder: string,
): Promise<DatabaseDump | undefined> => {
  const session = client.startSession()
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' }, readPreference: 'primary' })
    const takenAt = new Date().toISOString()
    const done = await dump(db, names, folder, session)
    await session.commitTransaction()
    return { takenAt, ...done }
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction()
    if (isUnsupported(error)) return undefined
    throw error
  } finally {
    await session.endSession()
  }
}

/** A server without a replica set shows no moment as it was: nobody may write meanwhile. */
const dumpAtRest = async (db: Db, names: string[], folder: string): Promise<DatabaseDump> => {
  if (await isInUse(db)) throw new RefusedBackupError(t.backup.refusals.noSnapshot)
  return { takenAt: new Date().toISOString(), ...(await dump(db, names, folder)) }
}

/** By code: what the server does not know, cannot do here, or has not turned on. */
const isUnsupported = (error: unknown): boolean =>
  error instanceof Error &&
  ((error instanceof MongoServerError && [20, 72, 115, 123, 238, 263].includes(Number(error.code))) ||
    error.name === 'MongoCompatibilityError')

const dump = async (
  db: Db,
  names: string[],
  folder: string,
  session?: ClientSession,
): Promise<Omit<DatabaseDump, 'takenAt'>> => {
  const collections: MongoCollection[] = []
  const files: string[] = []
  for (const name of names) {
    const isUpload = contentTypes.some(({ slug, custom }) => slug === name && custom.site.kind === 'file')
    const file = await open(join(folder, getPart(name)), 'w', 0o600)
    let count = 0
    try {
      const found = db.collection(name).find({}, { raw: true, sort: { _id: 1 }, ...(session ? { session } : {}) })
      for await (const document of found as unknown as AsyncIterable<Buffer>) {
        await file.writeFile(document)
        count++
        if (isUpload) files.push(...getFileNames(BSON.deserialize(document)).map((one) => `${name}/${one}`))
      }
      await file.sync()
    } finally {
      await file.close()
    }
    collections.push({ name, count, indexes: [] })
  }
  // Not part of what a snapshot shows; they change with a new version of Vitrin alone.
  for (const collection of collections)
    collection.indexes = (await db.collection(collection.name).indexes()).map(
      (index) => EJSON.serialize(index) as Record<string, unknown>,
    )
  return { collections, files }
}

/** Whether a server has said within the last moments that it uses the database. */
const isInUse = async (db: Db): Promise<boolean> => {
  const leases = await db
    .collection('leases')
    .find({ expiresAt: { $gt: new Date() } })
    .toArray()
  return leases.some(({ name }) => String(name).startsWith('server:'))
}

export const isMongoInUse = (): Promise<boolean> => withMongo(isInUse)

/** Reads every document of a backup. @throws RefusedBackupError when one is none, or some are missing. */
export const checkMongo = async (folder: string, collections: readonly MongoCollection[]): Promise<void> => {
  for (const { name, count } of collections) {
    let found = 0
    for await (const document of readDocuments(join(folder, getPart(name)))) {
      BSON.deserialize(document)
      found++
    }
    if (found !== count) throw new RefusedBackupError(t.backup.refusals.damaged(getPart(name)))
  }
}

/** The documents of a file, by the length with which each begins. */
async function* readDocuments(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    rest = rest.length ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer)
    for (;;) {
      const length = rest.length >= 4 ? rest.readInt32LE(0) : 0
      if (length && (length < 5 || length > maxDocumentBytes))
        throw new RefusedBackupError(t.backup.refusals.damaged(path))
      if (!length || rest.length < length) break
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  if (rest.length) throw new RefusedBackupError(t.backup.refusals.damaged(path))
}

/** Puts the collections of a backup into the database beside those that are there. */
export const stageMongo = (folder: string, collections: readonly MongoCollection[]): Promise<void> =>
  withMongo(async (db) => {
    await dropWith(db, restoringPrefix)
    for (const { name, count, indexes } of collections) {
      const collection = db.collection(restoringPrefix + name)
      await db.createCollection(collection.collectionName)
      let batch: BSON.Document[] = []
      const flush = async (): Promise<void> => {
        if (batch.length) await collection.insertMany(batch)
        batch = []
      }
      for await (const document of readDocuments(join(folder, getPart(name)))) {
        // Kept in their own types: a long number stays one.
        batch.push(BSON.deserialize(document, { promoteValues: false, bsonRegExp: true }))
        if (batch.length === batchSize) await flush()
      }
      await flush()
      for (const index of indexes) {
        const {
          key,
          v: _version,
          ns: _place,
          ...options
        } = EJSON.deserialize(index) as {
          key: Record<string, 1 | -1>
          v?: number
          ns?: string
          name: string
        }
        if (options.name !== '_id_') await collection.createIndex(key, options)
      }
      if ((await collection.countDocuments()) !== count)
        throw new RefusedBackupError(t.backup.refusals.damaged(getPart(name)))
    }
  })

/**
 * Gives the staged collections the names of those that are there, which are kept under others until the next time.
 *
 * @returns what puts those back.
 */
export const switchMongo = (): Promise<() => Promise<void>> =>
  withMongo(async (db) => {
    const staged = await listWith(db, restoringPrefix)
    const own = await listOwn(db)
    await dropWith(db, beforePrefix)
    await db.createCollection(switchingMark)
    try {
      for (const name of own) await db.collection(name).rename(beforePrefix + name)
      for (const name of staged) await db.collection(restoringPrefix + name).rename(name)
    } catch (error) {
      await putBack(db)
      throw error
    }
    await db.collection(switchingMark).drop()
    return () => withMongo(putBack)
  })

/** Puts back what a restore that was killed in the middle of its switch had moved. */
export const undoInterruptedSwitch = (): Promise<void> =>
  withMongo(async (db) => {
    if ((await listWith(db, switchingMark)).length) await putBack(db)
  })

const putBack = async (db: Db): Promise<void> => {
  for (const name of await listWith(db, beforePrefix))
    await db.collection(beforePrefix + name).rename(name, { dropTarget: true })
  await dropWith(db, switchingMark)
}

/** The rest of the names that begin so. */
const listWith = async (db: Db, prefix: string): Promise<string[]> =>
  (await db.listCollections({}, { nameOnly: true }).toArray())
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name }) => name.slice(prefix.length))

/** Takes the collections with a prefix away. */
const dropWith = async (db: Db, prefix: string): Promise<void> => {
  for (const name of await listWith(db, prefix)) await db.collection(prefix + name).drop()
}
