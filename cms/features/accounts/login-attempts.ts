import { createHmac } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { getSubscriberNetwork } from '../../platform/ip-address.ts'
import { claimName, isClaimed } from '../../platform/leases/lease.ts'

/** The number of wrong passwords that one sender may try on one account within `windowMs`. */
const maxAttempts = 5
/** How long an attempt counts, in milliseconds. */
const windowMs = 10 * 60_000
/** Distinguishes these entries from other leases: see `leases-collection.ts`. */
const holder = 'login'

/** Who tries to sign in as whom. */
export interface Attempt {
  /** As it was typed: there may be no such account. */
  email: string
  headers: Headers
}

/** The account as the login itself reads what was typed. */
export const toAccount = (email: string): string => email.toLowerCase().trim()

const digest = (payload: Payload, text: string): string =>
  createHmac('sha256', payload.secret).update(text).digest('hex').slice(0, 32)

/** The beginning of the names of all attempts on an account, by anybody. Only keyed digests are stored. */
const getAccountName = (payload: Payload, email: string): string => `login/${digest(payload, toAccount(email))}/`

/** The beginning of the names of one sender's attempts. The server has made sure that the header holds the client's address. */
const getSenderName = (payload: Payload, { email, headers }: Attempt): string =>
  `${getAccountName(payload, email)}${digest(payload, getSubscriberNetwork(headers.get('x-forwarded-for') ?? ''))}/`

/**
 * Counts an attempt to sign in, before its password is looked at, so that many at once are counted too. The count stands in the
 * database, and so holds across processes: each attempt takes one of a few unique names, which expire after a while.
 *
 * @returns false when the sender has tried too often on this account. Other senders can still sign in to it.
 */
export const countAttempt = async (payload: Payload, attempt: Attempt): Promise<boolean> => {
  await deleteAttempts(payload, { expiresAt: { less_than: new Date().toISOString() } })
  const names = getSenderName(payload, attempt)
  const expiresAt = new Date(Date.now() + windowMs)
  for (let place = 1; place <= maxAttempts; place++) {
    const name = `${names}${place}`
    if (!(await isClaimed(payload, name)) && (await claimName(payload, { name, holder, expiresAt }))) return true
  }
  return false
}

/** Forgets a sender's attempts on an account, because the right password has come. Part of the request's transaction. */
export const forgetAttempts = (req: PayloadRequest, email: string): Promise<void> =>
  deleteAttempts(req.payload, { name: { contains: getSenderName(req.payload, { email, headers: req.headers }) } }, req)

/** Forgets all attempts on an account, because an administrator unlocks it. Part of the request's transaction. */
export const forgetAllAttempts = (req: PayloadRequest, email: string): Promise<void> =>
  deleteAttempts(req.payload, { name: { contains: getAccountName(req.payload, email) } }, req)

const deleteAttempts = async (payload: Payload, where: Where, req?: PayloadRequest): Promise<void> => {
  const own: Where = { and: [{ holder: { equals: holder } }, where] }
  await payload.db.deleteMany({ collection: 'leases', where: own, ...(req ? { req } : {}) })
}
