import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ValidationError, type Payload, type Where } from 'payload'

/** How long a lease lasts without being renewed, in milliseconds. A holder that dies lets go after this. */
const leaseMs = 20_000
const renewIntervalMs = 5_000

/** A right that only one process in the whole installation has at a time. */
export interface Lease {
  /** Lets go. */
  release: () => Promise<void>
  /** Throws when the right has been lost, because this process did not renew it in time. */
  assertHeld: () => void
}

/** Whether a name was still free, and is now the holder's. The database decides: names are unique there. */
export const claimName = async (
  payload: Payload,
  { expiresAt, ...lease }: { name: string; holder: string; expiresAt: Date },
): Promise<boolean> => {
  try {
    await payload.db.create({ collection: 'leases', data: { ...lease, expiresAt: expiresAt.toISOString() } })
    return true
  } catch (error) {
    // Whoever had it may have let go in between: then there is nothing to see any more, and nothing is wrong.
    if (error instanceof ValidationError || (await isClaimed(payload, lease.name))) return false
    throw error
  }
}

/** Whether somebody has a name. */
export const isClaimed = async (payload: Payload, name: string): Promise<boolean> =>
  (await payload.db.find({ collection: 'leases', where: { name: { equals: name } }, limit: 1 })).docs.length > 0

/**
 * Takes a lease, or answers undefined when somebody else has it.
 *
 * @param holder who wants it. Default: a new name.
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

/** How long to wait for another publication to end, in milliseconds. */
const waitTimeoutMs = 10 * 60_000

/**
 * Waits for the right to change what is live.
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

/** Takes back what a process held that has died, so that nobody waits for it to run out. */
export const releaseLeasesOf = async (payload: Payload, holder: string): Promise<void> => {
  await payload.db.deleteMany({ collection: 'leases', where: { holder: { equals: holder } } })
}
