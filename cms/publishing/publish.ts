import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { publicationQueue } from '../hooks/queue-publication.ts'
import { getPrintedWith } from '../build/digests.ts'
import { checkRelease } from './checks.ts'
import { loadCompiledSite } from './compiled-site.ts'
import { takeLease, type Lease } from './lease.ts'
import { printSite } from './print.ts'
import {
  completeRelease,
  getLiveReleaseId,
  getReleaseDir,
  makeReleaseId,
  openReleaseFolder,
  pruneReleases,
  readManifest,
  switchTo,
  type ReleaseManifest,
} from './release-store.ts'
import { getSearchDigest, makeSearchIndex } from './search-index.ts'
import { readSnapshot } from './snapshot.ts'

/** How long to wait for another publication to end, in milliseconds. */
const patience = 10 * 60_000

/** What a publication did. */
export interface Publication {
  release: string
  pages: number
  changed: number
  milliseconds: number
}

/**
 * Makes a release of what is published and lets the public see it. One at a time in the whole installation. If anything goes
 * wrong, the live release stays as it is, and the publication's story says why.
 *
 * @param report is told of each step, in Swedish.
 */
export const publish = async (
  payload: Payload,
  why: string,
  report: (step: string) => void = () => {},
): Promise<Publication> => {
  const lease = await waitForLease(payload, report)
  try {
    return await publishWithLease(payload, why, lease, report)
  } finally {
    await lease.release()
  }
}

const waitForLease = async (payload: Payload, report: (step: string) => void): Promise<Lease> => {
  const deadline = Date.now() + patience
  for (let isFirst = true; ; isFirst = false) {
    const lease = await takeLease(payload, 'publisher')
    if (lease) return lease
    if (isFirst) report('Väntar på en annan publicering')
    if (Date.now() > deadline)
      throw new Error(
        'Another publication has been running for ten minutes. Stop it, or wait for it, and run this again.',
      )
    await sleep(250)
  }
}

const publishWithLease = async (
  payload: Payload,
  why: string,
  lease: Lease,
  report: (step: string) => void,
): Promise<Publication> => {
  const startedAt = new Date()
  const release = makeReleaseId(startedAt)
  const phases: { name: string; milliseconds: number }[] = []
  const run = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    report(name)
    const start = performance.now()
    const result = await work()
    phases.push({ name, milliseconds: Math.round(performance.now() - start) })
    lease.assertHeld()
    return result
  }
  // Read before the content, so that a change saved in between counts as not yet published.
  const snapshotAt = new Date().toISOString()
  const story = await payload.create({
    collection: 'publications',
    data: {
      kind: 'publication',
      state: 'running',
      release,
      startedAt: startedAt.toISOString(),
      snapshotAt,
      reasons: await collectReasons(payload, why),
    },
  })
  const getSeconds = () => Math.round((Date.now() - startedAt.getTime()) / 100) / 10
  let folder: string | undefined
  try {
    const liveId = await getLiveReleaseId()
    const previous = liveId ? await readManifest(liveId) : undefined
    const previousDir = previous && getReleaseDir(previous.id)
    const snapshot = await run('Läser innehållet', () => readSnapshot(payload))
    const site = await run('Öppnar webbplatsen', async () => (await loadCompiledSite()).openSite(snapshot))
    const target = await openReleaseFolder(release)
    folder = target
    const { changed, contentTypes, assets } = await run('Skriver sidorna', () => printSite(site, target, previousDir))
    const searchDigest = getSearchDigest(site.searchRecords)
    const isSame = previous?.searchDigest === searchDigest
    await run('Gör sökregistret', () =>
      makeSearchIndex(site.searchRecords, target, previousDir ? { folder: previousDir, isSame } : undefined),
    )
    await run('Kontrollerar', () => checkRelease({ folder: target, site, snapshot, previous }))
    const manifest: ReleaseManifest = {
      id: release,
      createdAt: startedAt.toISOString(),
      addresses: site.addresses,
      redirects: site.redirects,
      gone: site.gone,
      contentTypes,
      printedWith: await getPrintedWith(),
      assets,
      searchDigest,
    }
    await run('Byter utgåva', async () => {
      await completeRelease(target, manifest)
      lease.assertHeld()
      await switchTo(release)
    })
    const pages = site.addresses.length
    await payload.update({
      collection: 'publications',
      id: story.id,
      data: { state: 'succeeded', seconds: getSeconds(), pages, changed, phases },
    })
    await pruneReleases()
    await forgetFailedJobs(payload, snapshotAt)
    return { release, pages, changed, milliseconds: Date.now() - startedAt.getTime() }
  } catch (error) {
    if (folder) await keepForInspection(folder)
    const message = error instanceof Error ? error.message : String(error)
    await payload.update({
      collection: 'publications',
      id: story.id,
      data: { state: 'failed', seconds: getSeconds(), error: message, phases },
    })
    throw error
  }
}

/** A release that failed stays beside the others, out of reach of the public, until the next one fails. */
const keepForInspection = async (folder: string): Promise<void> => {
  if (!existsSync(folder)) return
  const kept = getReleaseDir('misslyckad')
  await rm(kept, { recursive: true, force: true })
  await rename(folder, kept)
}

/** Jobs whose publication failed stay in the queue, as reasons for the next; that one has made their changes public. */
const forgetFailedJobs = async (payload: Payload, before: string): Promise<void> => {
  await payload.delete({
    collection: 'payload-jobs',
    where: {
      and: [
        { queue: { equals: publicationQueue } },
        { hasError: { equals: true } },
        { createdAt: { less_than: before } },
      ],
    },
  })
}

/** Why this publication is made: what started it, and every change that waits in the queue. */
const collectReasons = async (payload: Payload, why: string): Promise<{ what: string; who: string }[]> => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: publicationQueue } }, { completedAt: { exists: false } }] },
    sort: 'createdAt',
    limit: 100,
  })
  const waiting = docs
    .map(({ input }) => input as { what?: string; who?: string })
    .map(({ what = '', who = '' }) => ({ what, who }))
  return waiting.length ? waiting : [{ what: why, who: '' }]
}
