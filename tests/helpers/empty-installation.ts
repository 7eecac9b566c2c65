import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { ImageSize, Payload } from 'payload'

/** The forms of pictures that a collection was opened with: tests leave some out to save time. */
const imageSizes = new WeakMap<object, ImageSize[] | undefined>()

/** Takes away all that a test file has left in an open installation: content, files, transactions, changed declarations. */
export const emptyInstallation = async (payload: Payload, dataDir: string): Promise<void> => {
  for (const { upload } of payload.config.collections) {
    if (!upload) continue
    if (!imageSizes.has(upload)) imageSizes.set(upload, upload.imageSizes)
    upload.imageSizes = imageSizes.get(upload)
  }
  for (const id of Object.keys(payload.db.sessions ?? {})) await payload.db.rollbackTransaction(id)
  await (payload.db.name === 'sqlite' ? emptySqlite(payload) : emptyMongo(payload))
  for (const name of await readdir(dataDir)) await rm(join(dataDir, name), { recursive: true, force: true })
}

const emptySqlite = async (payload: Payload): Promise<void> => {
  const { client } = payload.db as unknown as { client: Client }
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations'",
  )
  const deletions = rows.map(({ name }) => `DELETE FROM "${String(name)}"`)
  await client.executeMultiple(
    ['PRAGMA foreign_keys = OFF', 'BEGIN IMMEDIATE', ...deletions, 'COMMIT', 'PRAGMA foreign_keys = ON'].join(';\n'),
  )
}

const emptyMongo = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as unknown as { connection: { db?: Db } }
  for (const collection of (await connection.db?.collections()) ?? []) await collection.deleteMany({})
}
