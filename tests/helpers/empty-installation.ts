import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { ImageSize, Payload } from 'payload'
import { mongoMigrations } from '../../cms/platform/database/mongo-migrations/index.ts'
import { migrations } from '../../cms/platform/database/migrations/index.ts'
import { getImageSizeName } from '../../content-types/files/media.ts'

/** The forms of pictures that a collection was opened with. */
const everyForm = new WeakMap<object, ImageSize[] | undefined>()

/** Has pictures drawn in every form that pages offer, or in one small one. */
export const chooseForms = (payload: Payload, hasEveryForm: boolean): void => {
  for (const { upload } of payload.config.collections) {
    if (!upload) continue
    if (!everyForm.has(upload)) everyForm.set(upload, upload.imageSizes)
    const forms = everyForm.get(upload)
    upload.imageSizes = hasEveryForm ? forms : forms?.filter(({ name }) => name === getImageSizeName('webp', 480))
  }
}

/** Takes away all that a test file has left in an open installation: content, files, and transactions that have not ended. */
export const emptyInstallation = async (payload: Payload, dataDir: string): Promise<void> => {
  for (const id of Object.keys(payload.db.sessions ?? {})) await payload.db.rollbackTransaction(id)
  await (payload.db.name === 'sqlite' ? emptySqlite(payload) : emptyMongo(payload))
  // What was worked out from the dictionary depends on nothing else.
  const left = (await readdir(dataDir)).filter((name) => name !== 'cache')
  for (const name of left) await rm(join(dataDir, name), { recursive: true, force: true })
}

const emptySqlite = async (payload: Payload): Promise<void> => {
  const { client } = payload.db as unknown as { client: Client }
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations'",
  )
  const deletions = rows.map(({ name }) => `DELETE FROM "${String(name)}"`)
  // What has been migrated stays migrated; what a test has written beside it goes.
  const names = migrations.map(({ name }) => `'${name}'`)
  deletions.push(`DELETE FROM payload_migrations WHERE name NOT IN (${names.join(', ')})`)
  await client.executeMultiple(
    ['PRAGMA foreign_keys = OFF', 'BEGIN IMMEDIATE', ...deletions, 'COMMIT', 'PRAGMA foreign_keys = ON'].join(';\n'),
  )
}

const emptyMongo = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as unknown as { connection: { db?: Db } }
  // What has been migrated stays migrated, as with SQLite.
  const names = mongoMigrations.map(({ name }) => name)
  for (const collection of (await connection.db?.collections()) ?? [])
    await collection.deleteMany(collection.collectionName === 'payload-migrations' ? { name: { $nin: names } } : {})
}
