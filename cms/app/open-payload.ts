import { MongoClient } from 'mongodb'
import { getPayload, type Migration, type Payload } from 'payload'
import config from './payload.config.ts'
import { migrations } from '../platform/database/migrations/index.ts'
import { mongoMigrations } from '../platform/database/mongo-migrations/index.ts'
import { keepUploadsPrivate } from '../platform/private-files.ts'
import { getSettings } from '../platform/settings.ts'
import { isMongo } from '../platform/database/adapter.ts'

/**
 * Opens the CMS in this process and brings its database up to date.
 *
 * @param key distinguishes several instances in one process.
 */
export const openPayload = async (key: string): Promise<Payload> => {
  keepUploadsPrivate(getSettings().dataDir)
  const payload = await getPayload({ config, key })
  if (isMongo()) await payload.db.migrate({ migrations: mongoMigrations as Migration[] })
  else if (process.env.NODE_ENV !== 'development') await payload.db.migrate({ migrations: migrations as Migration[] })
  if (isMongo()) await warnWithoutTransactions(payload)
  return payload
}

/** Warns when MongoDB has no transactions, which Payload otherwise turns off silently. */
const warnWithoutTransactions = async (payload: Payload): Promise<void> => {
  const client = await MongoClient.connect(getSettings().databaseUrl)
  try {
    const { setName, msg } = await client.db().admin().command({ hello: 1 })
    if (!setName && msg !== 'isdbgrid')
      payload.logger.warn(
        'MongoDB runs without a replica set, so it has no transactions: a save that is interrupted may be half done. See docs/operating.md.',
      )
  } finally {
    await client.close()
  }
}
