import { createHmac } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { getSubscriberNetwork } from '../../platform/ip-address.ts'
import { claimName, isClaimed } from '../../platform/leases/lease.ts'

/** So many forms one sender may send within `limitTime`. */
const maxPerSender = 5
/** So many all senders together: whoever has many addresses does not fill the database. */
const maxTotal = 100
/** How long a form counts, in milliseconds. */
const windowMs = 60 * 60_000
/** Tells these places from what else is lent: see `collections/leases.ts`. */
const holder = 'feedback'

/**
 * Whether a sender may send one more form. The database decides, so that it holds over all processes: each form takes one of a
 * few places with unique names, which become free again after a while. What is kept until then is no address but a keyed digest.
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

/** Frees the places that forms have taken long enough. */
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
