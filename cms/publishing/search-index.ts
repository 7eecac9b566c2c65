import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import type { OpenSite } from './compiled-site.ts'
import { listFiles } from './print.ts'
import { linkFile, writeReleaseFile } from './release-files.ts'

/** A digest of all that search knows. */
export const getSearchDigest = (records: OpenSite['searchRecords']): string => {
  const hash = createHash('sha256')
  for (const { address, html } of records) hash.update(address).update('\0').update(html).update('\0')
  return hash.digest('hex')
}

/**
 * Makes the search index in a release, or takes the one of the release before when search would know the same.
 *
 * @throws with Pagefind's own words when it refuses a record.
 */
export const makeSearchIndex = async (
  records: OpenSite['searchRecords'],
  folder: string,
  previous: { folder: string; isSame: boolean } | undefined,
): Promise<void> => {
  const old = previous && join(previous.folder, 'pagefind')
  if (previous?.isSame && old && existsSync(old)) {
    for (const path of await listFiles(old)) await linkFile(join(old, path), join(folder, 'pagefind', path))
    return
  }
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv' })
  if (!index) throw new Error(`The search index could not be opened: ${errors.join('; ')}`)
  try {
    for (const { address, html } of records) {
      const added = await index.addHTMLFile({ url: address, content: html })
      if (added.errors.length) throw new Error(`Search cannot take ${address}: ${added.errors.join('; ')}`)
    }
    const { files, errors: faults } = await index.getFiles()
    if (faults.length) throw new Error(`The search index could not be made: ${faults.join('; ')}`)
    for (const { path, content } of files)
      await writeReleaseFile(folder, join('pagefind', path), Buffer.from(content), previous?.folder)
  } finally {
    await index.deleteIndex()
    await pagefind.close()
  }
}
