import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { t } from './texts.ts'
import { waitForLease } from '../../platform/leases/lease.ts'
import { getLiveReleaseId, getReleaseDir, listReleases, readManifest, switchTo } from '../../releases/release-store.ts'

/** The release to go back to, and who requested it. */
export interface Rollback {
  /** Default: the one before the live one. */
  release?: string
  /** The user's e-mail address; empty when run from the terminal. */
  who: string
}

/**
 * Makes an earlier release live again, atomically. The content does not change: the next publication shows its newest state
 * again.
 *
 * @returns the release that is live now.
 * @throws in Swedish when there is no such release.
 */
export const rollBack = async (payload: Payload, { release, who }: Rollback): Promise<string> => {
  const startedAt = new Date()
  const lease = await waitForLease(payload)
  try {
    const live = await getLiveReleaseId()
    const releases = await listReleases()
    const target = release ?? releases.filter((id) => live === undefined || id < live)[0]
    if (!target) throw new Error(t.publications.rolledBack.none)
    const manifest = releases.includes(target) ? await readManifest(target) : undefined
    if (!manifest || !existsSync(getReleaseDir(target))) throw new Error(t.publications.rolledBack.gone(target))
    if (target === live) throw new Error(t.publications.rolledBack.isLive)
    lease.assertHeld()
    await switchTo(target)
    const now = new Date()
    await payload.create({
      collection: 'publications',
      data: {
        kind: 'rollback',
        state: 'succeeded',
        release: target,
        startedAt: startedAt.toISOString(),
        liveAt: now.toISOString(),
        searchableAt: now.toISOString(),
        seconds: Math.round((now.getTime() - startedAt.getTime()) / 100) / 10,
        pages: manifest.addresses.length,
        reasons: [{ what: t.publications.rolledBack.reason(manifest.createdAt), who }],
      },
    })
    return target
  } finally {
    await lease.release()
  }
}
