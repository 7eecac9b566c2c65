import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { searchFolder } from '../../../search/format/index-format.ts'
import type { explainSearch, SearchExplanation } from '../../../site/search/explain.ts'
import { siteBuildDir } from '../../releases/compiled-site.ts'
import { getLiveReleaseId, getReleaseDir } from '../../releases/release-store.ts'

/** Why a query finds what it finds in the live release: the site's own search, run here. Undefined when nothing is live. */
export const explainQuery = async (query: string): Promise<SearchExplanation | undefined> => {
  const release = await getLiveReleaseId()
  if (!release) return undefined
  const entry = pathToFileURL(resolve(siteBuildDir, 'server/entry.mjs')).href
  // The compiled site is no part of the admin's bundle.
  const site = (await import(/* turbopackIgnore: true */ /* @vite-ignore */ entry)) as {
    explainSearch: typeof explainSearch
  }
  const folder = join(getReleaseDir(release), searchFolder)
  return site.explainSearch(query, async (name) => {
    const bytes = await readFile(join(folder, name))
    return new Uint8Array(name.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).buffer
  })
}
