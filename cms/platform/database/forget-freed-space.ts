import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import type { Payload } from 'payload'

/** How often the log of changes is tried to be emptied while somebody is reading from it. */
const maxAttempts = 20

/**
 * Makes a SQLite file forget what has been deleted from it. Until then it stands in parts of the file that are free, and in the log of
 * changes beside it. Others wait meanwhile: a second or so for every hundred megabytes. MongoDB does this by itself.
 */
export const forgetFreedSpace = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const { client } = payload.db as unknown as { client: Client }
  await client.execute('VACUUM')
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(rows[0]?.[0]) === 0) return
    await sleep(100)
  }
  payload.logger.warn(
    'What has been erased still stands in the log beside the database. It goes when the database is next at rest.',
  )
}
