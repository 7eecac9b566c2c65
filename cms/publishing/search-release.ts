import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { OpenSite } from './compiled-site.ts'
import { listFiles } from './print.ts'
import { waitForLease } from './lease.ts'
import type { PublisherMemory } from './publish.ts'
import { linkNow } from './release-files.ts'
import {
  completeRelease,
  getLiveReleaseId,
  getReleaseDir,
  getReleasesDir,
  makeReleaseId,
  markAsReplaced,
  openReleaseFolder,
  readManifest,
  switchTo,
} from './release-store.ts'
import { getSearchDigest, makeSearchIndex } from './search-index.ts'

/**
 * Makes the search index of pages that have gone live already, and lets the public see it as the next release: the same pages
 * with the new index. While it is made, others may publish.
 *
 * @returns whether the index went live. It does not when a page that it leads to is gone by now: then a newer one is needed.
 */
export const publishSearch = async (
  payload: Payload,
  records: OpenSite['searchRecords'],
  { memory, holder }: { memory: PublisherMemory; holder: string },
): Promise<boolean> => {
  const made = join(getReleasesDir(), `${makeReleaseId(new Date())}.sok`)
  try {
    const before = await getLiveReleaseId()
    await makeSearchIndex(records, made, before ? { folder: getReleaseDir(before), isSame: false } : undefined)
    const lease = await waitForLease(payload, () => {}, holder)
    try {
      const liveId = await getLiveReleaseId()
      const live = liveId ? await readManifest(liveId) : undefined
      if (!live || !liveId) return false
      const addresses = new Set(live.addresses)
      if (records.some(({ address }) => !addresses.has(address))) return false
      const id = makeReleaseId(new Date())
      const folder = await openReleaseFolder(id)
      const from = getReleaseDir(liveId)
      for (const path of await listFiles(from))
        if (!path.startsWith('pagefind/')) linkNow(join(from, path), join(folder, path))
      await rename(join(made, 'pagefind'), join(folder, 'pagefind'))
      await completeRelease(folder, { ...live, id, searchDigest: getSearchDigest(records) })
      lease.assertHeld()
      await switchTo(id)
      await markAsReplaced(live, id)
      if (memory.last?.release === liveId) memory.last.release = id
      await payload.update({
        collection: 'publications',
        where: { release: { equals: liveId } },
        data: { release: id, searchableAt: new Date().toISOString() },
      })
      return true
    } finally {
      await lease.release()
    }
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}
