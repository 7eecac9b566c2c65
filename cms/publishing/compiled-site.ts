import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SearchRecord } from '../../content-types/search/search-record.ts'
import type { Snapshot } from '../../content-types/snapshot.ts'

/** What the compiled site offers: see `site/adapter/entrypoint.ts`. */
export interface CompiledSite {
  openSite: (snapshot: Snapshot) => OpenSite
}

/** The site with certain content in it. */
export interface OpenSite {
  addresses: string[]
  render: (address: string) => Promise<Response>
  searchRecords: SearchRecord[]
  usedFiles: { collection: string; filename: string; address: string }[]
  redirects: { from: string; to: string }[]
}

/** Where `npm run build` puts the compiled site. */
export const siteBuildDir = resolve('dist/site')
/** Files that every release needs as they are: styles, scripts, fonts. */
export const siteAssetsDir = resolve('dist/site/client')

/** Loads the compiled site. Throws when it has not been built. */
export const loadCompiledSite = async (): Promise<CompiledSite> => {
  const entry = resolve(siteBuildDir, 'server/entry.mjs')
  if (!existsSync(entry))
    throw new Error('The site has not been built. Run `npm run build`, or `npm start`, which does it too.')
  return (await import(pathToFileURL(entry).href)) as CompiledSite
}
