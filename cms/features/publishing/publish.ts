import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { t } from './texts.ts'
import { getPrintedWith } from '../../platform/build/digests.ts'
import { publicationQueue } from './queue-publication.ts'
import { checkRelease } from './checks.ts'
import { loadCompiledSite } from '../../releases/compiled-site.ts'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { waitForLease, type Lease } from '../../platform/leases/lease.ts'
import { readNote } from '../../platform/notes/notes.ts'
import { inspectRelease } from '../../releases/release-health.ts'
import { linkOlderAssets } from '../../releases/older-assets.ts'
import { printSite, type PrintedFile } from './print.ts'
import { removeInThread } from '../../releases/file-thread.ts'
import type { PublisherMemory } from './publisher-memory.ts'
import { InvalidReleaseError } from './invalid-release-error.ts'
import {
  completeRelease,
  findExpiredReleases,
  getLiveReleaseId,
  getReleaseDir,
  keepForInspection,
  makeReleaseId,
  openReleaseFolder,
  readManifest,
  switchTo,
  type ReleaseManifest,
} from '../../releases/release-store.ts'
import { getSearchDigest, linkSearchIndex, makeSearchIndex } from '../search/search-index.ts'
import { recordSearchState } from './search-release.ts'
import { readSnapshot } from './snapshot.ts'
import { collectReasons, PublicationLog } from './publication-log.ts'
import { describeProblems, readLastOutcome } from './last-outcome.ts'
import { Holding } from './set-aside/holding.ts'
import { findLastGood, type Before } from './set-aside/last-good.ts'
import { printWhatHolds } from './set-aside/print-what-holds.ts'

const { phases } = t.publications

/** Options for a publication. */
export interface PublishOptions {
  /** Allows the pages to go live before the search index is built: `Publication.search` then holds its records. */
  memory?: PublisherMemory
  /** Identifies this process as a lease holder. Default: a new id. */
  holder?: string
}

/** The result of a publication. */
export interface Publication {
  release: string
  pages: number
  changed: number
  milliseconds: number
  /** The records of the search index, if it is not part of the release yet: see `search-release.ts`. */
  search?: Site['searchRecords']
}

/**
 * Builds a release from the published content and makes it live. Only one runs at a time in the whole installation. A document that
 * cannot be published is set aside: what is live of it stays, and the publication log says why. If anything else fails, the live
 * release stays as it is, and the log says why.
 *
 * @param report is called with each step, in Swedish.
 * @throws InvalidReleaseError when the content is the cause; any other error may go away on a retry.
 */
export const publish = async (
  payload: Payload,
  why: string,
  report: (step: string) => void = () => {},
  options: PublishOptions = {},
): Promise<Publication> => {
  const lease = await waitForLease(payload, () => report(phases.waiting), options.holder)
  try {
    return await publishWithLease(payload, why, lease, report, options.memory)
  } finally {
    await lease.release()
  }
}

const publishWithLease = async (
  payload: Payload,
  why: string,
  lease: Lease,
  report: (step: string) => void,
  memory: PublisherMemory | undefined,
): Promise<Publication> => {
  const startedAt = new Date()
  const release = makeReleaseId(startedAt)
  // Read before the content: a change saved in between counts as not yet published, so its job stays queued.
  const { reasons, jobs } = await collectReasons(payload, why)
  const snapshotAt = new Date()
  const log = await PublicationLog.start(payload, { release, startedAt, snapshotAt: snapshotAt.toISOString(), reasons })
  const run = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    report(name)
    const result = await log.runPhase(name, work)
    lease.assertHeld()
    return result
  }
  let folder: string | undefined
  let liveBefore: string | undefined
  try {
    const liveId = await getLiveReleaseId()
    liveBefore = liveId
    const shown = liveId ? await readManifest(liveId) : undefined
    // Nothing can be taken from a release that lacks files.
    const previous = shown?.isDamaged ? undefined : shown
    // What this process printed last can only be reused if nobody else has changed what is live.
    const last = memory?.last?.release === liveId ? memory?.last : undefined
    const previousDir = previous && getReleaseDir(previous.id)
    // What is remembered may hold somebody who has been erased since; what is stored does not.
    const remembered = previous?.isErased ? undefined : last?.shown
    const before: Before = { snapshot: remembered, ...(await readLastOutcome(payload, liveId)) }
    const read = await run(phases.read, () => readSnapshot(payload, last?.read))
    const holding = new Holding(read, (key) => findLastGood(payload, key, before))
    let target = ''
    const { site, printed, checked } = await printWhatHolds(holding, before, {
      open: (content) => run(phases.open, async () => (await loadCompiledSite()).openSite(content, last?.site)),
      print: (opened) =>
        run(phases.print, async () => {
          folder = target = await openReleaseFolder(release)
          const printedBefore = previousDir
            ? { folder: previousDir, ...(last ? { files: last.files } : {}) }
            : undefined
          return printSite(opened, target, printedBefore)
        }),
      check: (opened, content, { files, links }) =>
        run(phases.check, async () =>
          checkRelease({
            folder: target,
            site: opened,
            snapshot: content,
            files,
            links,
            previous: shown,
            mayShrink: await mayShrink(payload, shown?.id),
          }),
        ),
    })
    const { files } = printed
    const problems = describeProblems(holding, printed, before)
    const removed = shown?.addresses.filter((address) => !files.has(address)) ?? []
    // An address may have been that of somebody who has been erased, by name.
    const named = shown?.isErased ? [] : removed
    // Search must never link to a removed page, so if there are any, the index is built first; nor hold what has been erased.
    const canDeferSearch = memory !== undefined && previous !== undefined && removed.length === 0 && !previous.isErased
    const search = await run(phases.search, () => putSearchIndex(site, target, previous, canDeferSearch))
    const manifest = await run(phases.switch, async () => {
      const made: ReleaseManifest = {
        id: release,
        createdAt: startedAt.toISOString(),
        addresses: [...files.keys()],
        redirects: site.redirects,
        gone: site.gone,
        moved: site.moved,
        embeddable: site.embeddable,
        contentTypes: getContentTypes(files),
        printedWith: await getPrintedWith(),
        assets: printed.assets,
        olderAssets: previous ? linkOlderAssets(previous, printed.assets, target) : [],
        ...search,
      }
      await completeRelease(target, made)
      lease.assertHeld()
      await switchTo(release)
      return made
    })
    if (memory)
      memory.last = {
        release,
        site,
        files,
        read: { snapshot: read, readAt: snapshotAt.getTime() },
        shown: holding.snapshot,
      }
    await deleteJobs(payload, jobs)
    await log.succeed(release, !search.isSearchOlder, {
      pages: files.size,
      changed: printed.changed,
      changes: [...printed.changes, ...named.map((address) => ({ address, change: 'removed' as const }))],
      checks: checked.outcomes,
      problems,
    })
    const pendingSearch = search.isSearchOlder ? await recordSearchState(payload, site, manifest) : undefined
    await removeExpiredReleases(payload, memory)
    return {
      release,
      pages: files.size,
      changed: printed.changed,
      milliseconds: Date.now() - startedAt.getTime(),
      ...(pendingSearch ? { search: pendingSearch } : {}),
    }
  } catch (error) {
    // An incomplete release takes up disk space, and a full disk may be the cause.
    if (folder && existsSync(folder))
      await (error instanceof InvalidReleaseError
        ? keepForInspection(folder)
        : rm(folder, { recursive: true, force: true }))
    if (error instanceof InvalidReleaseError) await parkJobs(payload, jobs)
    // A file that could not be linked may be missing in the release before: the next attempt then takes nothing from it.
    else if (liveBefore) await inspectRelease(liveBefore)
    await log
      .fail(error)
      .catch((reason: unknown) =>
        payload.logger.error({ err: reason, msg: 'The publication log could not be written.' }),
      )
    throw error
  }
}

/** Whether fewer pages are meant: by whoever runs the publication, or by what was done while this release was live. */
const mayShrink = async (payload: Payload, live: string | undefined): Promise<boolean> => {
  if (process.env.ALLOW_FEWER_PAGES === 'true') return true
  const note = await readNote(payload, 'fewer-pages')
  return note !== undefined && note.release === live
}

/**
 * Adds a search index to a release: a new one, or the previous release's when it has the same records or may be outdated for now.
 *
 * @param canBeOutdated whether the previous release's index will do, whatever its records.
 * @returns a digest of the index's records, and whether they may be older than the pages.
 */
const putSearchIndex = async (
  site: Site,
  folder: string,
  previous: ReleaseManifest | undefined,
  canBeOutdated: boolean,
): Promise<{ searchDigest: string; isSearchOlder: boolean }> => {
  const before = previous && getReleaseDir(previous.id)
  if (canBeOutdated && before && (await linkSearchIndex(before, folder)))
    return { searchDigest: previous.searchDigest, isSearchOlder: true }
  const records = site.searchRecords
  const searchDigest = getSearchDigest(records)
  const isSame = before !== undefined && previous?.searchDigest === searchDigest
  if (!isSame || !(await linkSearchIndex(before, folder))) await makeSearchIndex(records, folder, before)
  return { searchDigest, isSearchOlder: false }
}

const getContentTypes = (files: Map<string, PrintedFile>): Record<string, string> =>
  Object.fromEntries([...files].flatMap(([address, { contentType }]) => (contentType ? [[address, contentType]] : [])))

/** Removes expired releases. A long-running process does not wait for that, so the next publication can start. */
const removeExpiredReleases = async (payload: Payload, memory: PublisherMemory | undefined): Promise<void> => {
  const removing = Promise.all((await findExpiredReleases()).map(removeInThread)).catch((error: unknown) =>
    payload.logger.warn({ err: error, msg: 'Old releases could not be removed. It is tried again next time.' }),
  )
  if (!memory) await removing
}

/** Deletes the jobs whose changes are public now. */
const deleteJobs = async (payload: Payload, ids: string[]): Promise<void> => {
  await payload.delete({
    collection: 'payload-jobs',
    where: { and: [{ id: { in: ids } }, { processing: { not_equals: true } }] },
  })
}

/** Jobs whose content cannot be published are kept as reasons for the next publication, but do not trigger one. */
const parkJobs = async (payload: Payload, ids: string[]): Promise<void> => {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: publicationQueue } }, { id: { in: ids } }] },
    data: { hasError: true },
  })
}
