import { createHmac } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { getSubscriberNetwork } from '../../platform/ip-address.ts'
import { claimName, isClaimed } from '../../platform/leases/lease.ts'

/** The number of forms that one sender may submit within `windowMs`. */
const maxPerSender = 5
/** The total for all senders, so that someone with many addresses cannot fill the database. */
const maxTotal = 100
/** The time window of the limits, in milliseconds. */
const windowMs = 60 * 60_000
/** Distinguishes these entries from other leases: see `leases-collection.ts`. */
const holder = 'feedback'

/**
 * Whether a sender may submit another form. The limit is enforced in the database and so holds across processes: each form takes
 * one of a few unique names, which expire after a while. Only a keyed digest of the sender's address is stored.
 */
export const isWithinRateLimit = async (payload: Payload, headers: Headers): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'feedback',
    where: { createdAt: { greater_than: new Date(Date.now() - windowMs).toISOString() } },
  })
  if (totalDocs >= maxTotal) return false
  await deleteExpiredSlots(payload)
  const sender = createHmac('sha256', payload.secret).update(getSender(headers)).digest('hex').slice(0, 32)
  for (let place = 1; place <= maxPerSender; place++)
    if (await claimSlot(payload, `feedback/${sender}/${place}`)) return true
  return false
}

/** Deletes the entries that have expired. */
export const deleteExpiredSlots = async (payload: Payload): Promise<void> => {
  const where: Where = {
    and: [{ holder: { equals: holder } }, { expiresAt: { less_than: new Date().toISOString() } }],
  }
  await payload.db.deleteMany({ collection: 'leases', where })
}

const claimSlot = async (payload: Payload, name: string): Promise<boolean> => {
  if (await isClaimed(payload, name)) return false
  return claimName(payload, { name, holder, expiresAt: new Date(Date.now() + windowMs) })
}

/** The network that a request comes from. The server has made sure that the header holds the client's address and no other. */
const getSender = (headers: Headers): string => getSubscriberNetwork(headers.get('x-forwarded-for') ?? '')
