import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { takeLease, type Lease } from './lease.ts'
import { listReleases, switchTo } from './release-store.ts'

/** How long to wait for a publication that is running, in milliseconds. */
const patience = 60_000

/**
 * Lets the public see an earlier release again, as one of the installation's publications: it never runs beside another.
 *
 * @param who the e-mail address of who asked for it; empty when the system did.
 * @throws when the release is no longer there, or another publication does not come to an end.
 */
export const rollBack = async (payload: Payload, { release, who }: { release: string; who: string }): Promise<void> => {
  const lease = await waitForLease(payload)
  try {
    if (!(await listReleases()).includes(release)) throw new Error(`There is no release "${release}" any more.`)
    const startedAt = new Date()
    lease.assertHeld()
    await switchTo(release)
    const liveAt = new Date()
    await payload.create({
      collection: 'publications',
      data: {
        kind: 'rollback',
        state: 'succeeded',
        release,
        reasons: [{ what: 'Återgång till en tidigare utgåva', who }],
        startedAt: startedAt.toISOString(),
        liveAt: liveAt.toISOString(),
        seconds: (liveAt.getTime() - startedAt.getTime()) / 1000,
      },
    })
  } finally {
    await lease.release()
  }
}

const waitForLease = async (payload: Payload): Promise<Lease> => {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(250)) {
    const lease = await takeLease(payload, 'publisher')
    if (lease) return lease
  }
  throw new Error('Another publication has been running for a minute. Wait for it, and try again.')
}
