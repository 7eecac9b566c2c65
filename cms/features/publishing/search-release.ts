import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Site } from '../../../site/adapter/entrypoint.ts'
import { Linker } from '../../releases/file-thread.ts'
import { listFiles } from '../../releases/release-files.ts'
import { waitForLease } from '../../platform/leases/lease.ts'
import type { PublisherMemory } from './publisher-memory.ts'
import {
  completeRelease,
  getLiveReleaseId,
  getReleaseDir,
  getReleasesDir,
  makeReleaseId,
  markAsReplaced,
  markAsSearchable,
  openReleaseFolder,
  readManifest,
  switchTo,
  type ReleaseManifest,
} from '../../releases/release-store.ts'
import { searchFolder } from '../../../search/query.ts'
import { getSearchDigest, makeSearchIndex } from '../search/search-index.ts'

/**
 * Builds the search index for pages that are already live, and makes it live as the next release: the same pages with the new
 * index. Meanwhile others may publish.
 *
 * @returns whether the index went live. It does not if one of its pages has been removed since: then a newer index is needed.
 */
export const publishSearch = async (
  payload: Payload,
  records: Site['searchRecords'],
  { memory, holder }: { memory: PublisherMemory; holder: string },
): Promise<boolean> => {
  const made = join(getReleasesDir(), `${makeReleaseId(new Date())}.sok`)
  try {
    const before = await getLiveReleaseId()
    await makeSearchIndex(records, made, before && getReleaseDir(before))
    const lease = await waitForLease(payload, undefined, holder)
    try {
      const liveId = await getLiveReleaseId()
      const live = liveId ? await readManifest(liveId) : undefined
      if (!live || !liveId) return false
      // The records are those of pages of which something has been erased meanwhile.
      const origin = before ? await readManifest(before) : undefined
      if (before && (!origin || origin.isErased)) return false
      const addresses = new Set(live.addresses)
      if (records.some(({ address }) => !addresses.has(address))) return false
      const id = makeReleaseId(new Date())
      const folder = await openReleaseFolder(id)
      const from = getReleaseDir(liveId)
      const linker = new Linker()
      for (const path of await listFiles(from))
        if (!path.startsWith(`${searchFolder}/`)) linker.link(join(from, path), join(folder, path))
      await linker.finish()
      await rename(join(made, searchFolder), join(folder, searchFolder))
      await completeRelease(folder, { ...live, id, searchDigest: getSearchDigest(records), isSearchOlder: false })
      lease.assertHeld()
      await switchTo(id)
      await markAsReplaced(live, id)
      if (memory.last?.release === liveId) memory.last.release = id
      await logSearchable(payload, liveId, id)
      return true
    } finally {
      await lease.release()
    }
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/**
 * Marks a live release as searchable if its index is up to date.
 *
 * @returns the records to index if it is not; otherwise undefined.
 */
export const recordSearchState = async (
  payload: Payload,
  site: Site,
  release: ReleaseManifest,
): Promise<Site['searchRecords'] | undefined> => {
  const records = site.searchRecords
  if (getSearchDigest(records) !== release.searchDigest) return records
  await markAsSearchable(release)
  await logSearchable(payload, release.id)
  return undefined
}

/** Logs that a release can be searched, and the release that replaced it for that. */
const logSearchable = async (payload: Payload, release: string, newer = release): Promise<void> => {
  await payload.update({
    collection: 'publications',
    where: { release: { equals: release } },
    data: { release: newer, searchableAt: new Date().toISOString() },
  })
}
