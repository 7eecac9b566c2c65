import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ValidationError, type Payload, type Where } from 'payload'

/** How long a lease lasts without renewal, in milliseconds. A dead holder loses it after this time. */
const leaseMs = 20_000
const renewIntervalMs = 5_000

/** A lock that only one process in the whole installation can hold. */
export interface Lease {
  /** Releases the lease. */
  release: () => Promise<void>
  /** Throws when the lease has been lost because this process did not renew it in time. */
  assertHeld: () => void
}

/** Claims a name. True if it was free; the database decides, because names are unique there. */
export const claimName = async (
  payload: Payload,
  { expiresAt, ...lease }: { name: string; holder: string; expiresAt: Date },
): Promise<boolean> => {
  try {
    await payload.db.create({ collection: 'leases', data: { ...lease, expiresAt: expiresAt.toISOString() } })
    return true
  } catch (error) {
    // The previous holder may have released it in between, so finding nothing is fine.
    if (error instanceof ValidationError || (await isClaimed(payload, lease.name))) return false
    throw error
  }
}

/** Whether a name is claimed. */
export const isClaimed = async (payload: Payload, name: string): Promise<boolean> =>
  (await payload.db.find({ collection: 'leases', where: { name: { equals: name } }, limit: 1 })).docs.length > 0

/**
 * Takes a lease. Returns undefined when somebody else holds it.
 *
 * @param holder identifies who takes it. Default: a new id.
 */
export const takeLease = async (
  payload: Payload,
  name: string,
  holder: string = randomUUID(),
): Promise<Lease | undefined> => {
  const expired: Where = { and: [{ name: { equals: name } }, { expiresAt: { less_than: new Date().toISOString() } }] }
  await payload.db.deleteMany({ collection: 'leases', where: expired })
  if (!(await claimName(payload, { name, holder, expiresAt: new Date(Date.now() + leaseMs) }))) return undefined
  const own: Where = { and: [{ name: { equals: name } }, { holder: { equals: holder } }] }
  let expiresAt = Date.now() + leaseMs
  const timer = setInterval(() => {
    const expiry = Date.now() + leaseMs
    payload.db
      .updateMany({ collection: 'leases', where: own, data: { expiresAt: new Date(expiry).toISOString() } })
      .then((updated) => {
        if (updated?.length) expiresAt = expiry
      })
      .catch((error: unknown) => payload.logger.warn({ err: error, msg: `The lease "${name}" could not be renewed.` }))
  }, renewIntervalMs)
  timer.unref()
  return {
    assertHeld: () => {
      if (Date.now() > expiresAt)
        throw new Error(`The lease "${name}" ran out before the work was done. Nothing has gone live; run it again.`)
    },
    release: async () => {
      clearInterval(timer)
      await payload.db.deleteMany({ collection: 'leases', where: own })
    },
  }
}

/** How long to wait for another publication to finish, in milliseconds. */
const waitTimeoutMs = 10 * 60_000

/**
 * Waits for the lease that allows changing what is live.
 *
 * @param onWait is called when another process has it.
 */
export const waitForLease = async (
  payload: Payload,
  onWait: () => void = () => {},
  holder?: string,
): Promise<Lease> => {
  const deadline = Date.now() + waitTimeoutMs
  for (let isFirst = true; ; isFirst = false) {
    const lease = await takeLease(payload, 'publisher', holder)
    if (lease) return lease
    if (isFirst) onWait()
    if (Date.now() > deadline)
      throw new Error(
        'Another publication has been running for ten minutes. Stop it, or wait for it, and run this again.',
      )
    await sleep(250)
  }
}

/** Releases the leases of a dead process, so that nobody has to wait for them to expire. */
export const releaseLeasesOf = async (payload: Payload, holder: string): Promise<void> => {
  await payload.db.deleteMany({ collection: 'leases', where: { holder: { equals: holder } } })
}
