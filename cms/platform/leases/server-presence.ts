import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { repeat } from '../repeat.ts'

/** How long a server counts as running after it has last said so, in milliseconds. */
const presenceMs = 20_000
const announceIntervalMs = 5_000

/**
 * Says in the database again and again that a server uses it, until it is stopped: `server:<id>` among the leases. So a restore can
 * see that it would take the database away from somebody.
 */
export const announceServer = (payload: Payload): { stop: () => Promise<void> } => {
  const holder = randomUUID()
  const name = `server:${holder}`
  const repeated = repeat({
    work: async () => {
      const expiresAt = new Date(Date.now() + presenceMs).toISOString()
      const where = { name: { equals: name } }
      const updated = await payload.db.updateMany({ collection: 'leases', where, data: { expiresAt } })
      if (!updated?.length) {
        await payload.db.create({ collection: 'leases', data: { name, holder, expiresAt } })
        await removeExpired(payload)
      }
      return announceIntervalMs
    },
    onFailure: (error) => {
      payload.logger.warn({ err: error, msg: 'It could not be said in the database that this server is running.' })
      return announceIntervalMs
    },
  })
  return {
    stop: async () => {
      await repeated.stop()
      await payload.db.deleteMany({ collection: 'leases', where: { name: { equals: name } } })
    },
  }
}

/** Servers that were killed leave theirs behind. */
const removeExpired = async ({ db }: Payload): Promise<void> => {
  const now = new Date().toISOString()
  await db.deleteMany({
    collection: 'leases',
    where: { and: [{ name: { like: 'server:' } }, { expiresAt: { less_than: now } }] },
  })
}
