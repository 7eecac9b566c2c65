import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { getSettings } from '../settings.ts'
import { reportFailedCommits } from './report-failed-commits.ts'
import { createSerialSqliteClient } from './serial-sqlite-client.ts'

/** The folder of the SQLite migrations. */
export const migrationDir = resolve('cms/platform/database/migrations')

/** Whether the installation uses MongoDB rather than SQLite. */
export const isMongo = (): boolean => getSettings().databaseUrl.startsWith('mongodb')

/** The adapter for `DATABASE_URL`. Ids are text in both databases, so that content can move between them. */
export const getDatabaseAdapter = (): DatabaseAdapterObj => {
  const { databaseUrl, dataDir } = getSettings()
  if (isMongo()) {
    return mongooseAdapter({
      url: databaseUrl,
      // While indexes are being built, saves in a transaction would fail.
      ensureIndexes: true,
      // Without a replica set MongoDB has no transactions, so a save and its queued publication could come apart.
      transactionOptions: {
        readPreference: 'primary',
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority' },
      },
    })
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
      return database
    },
  }
}
