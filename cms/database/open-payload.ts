import { getPayload, type Migration, type Payload } from 'payload'
import config from '../payload.config.ts'
import { migrations } from '../migrations/index.ts'
import { isMongo } from './adapter.ts'

/**
 * Opens the CMS in this process and brings its database up to date.
 *
 * @param key tells apart several that are open in one process.
 */
export const openPayload = async (key: string): Promise<Payload> => {
  const payload = await getPayload({ config, key })
  if (!isMongo() && process.env.NODE_ENV !== 'development')
    await payload.db.migrate({ migrations: migrations as Migration[] })
  return payload
}
