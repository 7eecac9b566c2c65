import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getAddress } from '../../../../content-types/addresses.ts'
import { contentTypes } from '../../../../content-types/index.ts'
import { t } from '../texts.ts'
import type { CheckedRelease, CheckResult } from './checked-release.ts'

/** Checks that the sitemap lists every document's page, and no page that does not exist. */
export const findSitemapFaults = async ({ folder, files, snapshot }: CheckedRelease): Promise<CheckResult> => {
  const named = new Set<string>()
  for (const [address, { path }] of files) {
    if (!/^\/sitemap-\d+\.xml$/.test(address)) continue
    const xml = await readFile(join(folder, path), 'utf8')
    for (const [, location] of xml.matchAll(/<loc>([^<]*)<\/loc>/g)) named.add(location!.slice(snapshot.origin.length))
  }
  const stray = [...named].filter((address) => !files.has(address))
  const missing = contentTypes.flatMap(({ slug, custom }) => {
    const prefix = custom.site.address
    if (prefix === undefined) return []
    const addresses = (snapshot.collections[slug] ?? []).map((document) => getAddress(prefix, String(document.slug)))
    return addresses.filter((address) => !named.has(address))
  })
  return {
    checked: named.size,
    faults: [
      ...stray.map((address) => ({ message: t.checks.sitemap.stray(address), address })),
      ...missing.map((address) => ({ message: t.checks.sitemap.missing(address), address })),
    ],
  }
}
