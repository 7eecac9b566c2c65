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

/** Whether the installation keeps its content in MongoDB rather than in a SQLite file. */
export const isMongo = (): boolean => getSettings().databaseUrl.startsWith('mongodb')

/** The database that `DATABASE_URL` names. Ids are text in both, so that content can move from one to the other. */
export const getDatabaseAdapter = (): DatabaseAdapterObj => {
  const { databaseUrl, dataDir } = getSettings()
  if (isMongo()) {
    return mongooseAdapter({
      url: databaseUrl,
      // An index that is still being made makes the first saves in a transaction fail.
      ensureIndexes: true,
      // Without a replica set MongoDB has no transactions: a save and its publication could come apart.
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
    // In development the schema follows the declarations; everywhere else only migrations change it.
    push: process.env.NODE_ENV === 'development',
    migrationDir: join(migrationDir),
  })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      // Payload takes a client that is there already (db-sqlite, connect.ts).
      const client = createSerialSqliteClient(databaseUrl)
      ;(database as { client?: unknown }).client = client
      reportFailedCommits(database, client)
      return database
    },
  }
}
