import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { searchFolder } from '../../../search/query.ts'
import type { SearchExplanation } from '../../../site/search/explain.ts'
import { loadCompiledSite } from '../../releases/compiled-site.ts'
import { getLiveReleaseId, getReleaseDir } from '../../releases/release-store.ts'

/** Explains the hits of a query in the live release, by running the site's own search here. Undefined when nothing is live. */
export const explainQuery = async (query: string): Promise<SearchExplanation | undefined> => {
  const release = await getLiveReleaseId()
  if (!release) return undefined
  const { explainSearch } = await loadCompiledSite()
  const folder = join(getReleaseDir(release), searchFolder)
  return explainSearch(query, async (name) => {
    const bytes = await readFile(join(folder, name))
    return new Uint8Array(name.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).buffer
  })
}
