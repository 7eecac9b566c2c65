import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Payload, Where } from 'payload'
import { claimName, isClaimed } from '../../platform/leases/lease.ts'

/** So many forms one sender may send within `limitTime`. */
const mostOfOne = 5
/** So many all senders together: whoever has many addresses does not fill the database. */
const mostOfAll = 100
/** How long a form counts, in milliseconds. */
const limitTime = 60 * 60_000
/** Tells these places from what else is lent: see `collections/leases.ts`. */
const holder = 'feedback'

/**
 * Whether a sender may send one more form. The database decides, so that it holds over all processes: each form takes one of a
 * few places with unique names, which become free again after a while. What is kept until then is no address but a keyed digest.
 */
export const mayStillSend = async (payload: Payload, headers: Headers): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'feedback',
    where: { createdAt: { greater_than: new Date(Date.now() - limitTime).toISOString() } },
  })
  if (totalDocs >= mostOfAll) return false
  await freePlaces(payload)
  const sender = createHmac('sha256', payload.secret)
    .update(getNetwork(getSender(headers)))
    .digest('hex')
    .slice(0, 32)
  for (let place = 1; place <= mostOfOne; place++)
    if (await takePlace(payload, `feedback/${sender}/${place}`)) return true
  return false
}

/** Frees the places that forms have taken long enough. */
export const freePlaces = async (payload: Payload): Promise<void> => {
  const where: Where = {
    and: [{ holder: { equals: holder } }, { expiresAt: { less_than: new Date().toISOString() } }],
  }
  await payload.db.deleteMany({ collection: 'leases', where })
}

const takePlace = async (payload: Payload, name: string): Promise<boolean> => {
  if (await isClaimed(payload, name)) return false
  return claimName(payload, { name, holder, expiresAt: new Date(Date.now() + limitTime) })
}

/**
 * The address that a request comes from: the last one in the chain that is no machine of one's own, because what stands before it
 * anybody can write. The server adds the address that is connected to it.
 */
const getSender = (headers: Headers): string => {
  const chain = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((address) => address.trim().replace(/^::ffff:/, ''))
  return chain.findLast((address) => address && !isOwnMachine(address)) ?? chain.at(-1) ?? ''
}

const isOwnMachine = (address: string): boolean =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i.test(address)

/** Everybody has more IPv6 addresses than can be counted: what counts is the network, the first half. */
const getNetwork = (address: string): string => {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail?.split(':').filter(Boolean) ?? []
  const groups = [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last]
  return groups.slice(0, 4).join(':')
}
