import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { getSettings } from '../settings.ts'
import { takeChosenIds } from './chosen-ids.ts'
import { reportFailedCommits } from './report-failed-commits.ts'
import { askMongoAlike, prepareMongo } from './mongo-rules.ts'
import { createSerialSqliteClient } from './serial-sqlite-client.ts'
import { askSqliteAlike } from './sqlite-rules.ts'
import { storeAlike } from './store-alike.ts'

/** The folder of the SQLite migrations. */
export const migrationDir = resolve('cms/platform/database/migrations')

/** Whether the installation uses MongoDB rather than SQLite. */
export const isMongo = (): boolean => getSettings().databaseUrl.startsWith('mongodb')

/** The adapter for `DATABASE_URL`. Ids are text in both databases, so that content can move between them. */
export const getDatabaseAdapter = (): DatabaseAdapterObj => {
  const { databaseUrl, dataDir } = getSettings()
  if (isMongo()) {
    const adapter = mongooseAdapter({
      url: databaseUrl,
      // While indexes are being built, saves in a transaction would fail.
      ensureIndexes: true,
      // Without a replica set MongoDB has no transactions, so a save and its queued publication could come apart.
      transactionOptions: {
        readPreference: 'primary',
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority' },
      },
      afterCreateConnection: prepareMongo,
    })
    return {
      ...adapter,
      init: (args) => {
        const database = adapter.init(args)
        askMongoAlike(database as MongooseAdapter)
        takeChosenIds(database)
        storeAlike(database)
        return database
      },
    }
  }
  mkdirSync(dataDir, { recursive: true })
  const adapter = sqliteAdapter({
    client: { url: databaseUrl },
    idType: 'uuid',
    transactionOptions: { behavior: 'immediate' },
    // In development the schema follows the declarations; elsewhere only migrations change it.
    push: process.env.NODE_ENV === 'development',
    migrationDir: join(migrationDir),
  })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      // Payload uses an existing client (db-sqlite, connect.ts).
      const client = createSerialSqliteClient(databaseUrl)
      ;(database as { client?: unknown }).client = client
      reportFailedCommits(database, client)
      const { destroy } = database
      database.destroy = async function () {
        await destroy?.call(this)
        await client.finish()
      }
      askSqliteAlike(database as unknown as SQLiteAdapter)
      takeChosenIds(database)
      storeAlike(database)
      return database
    },
  }
}
