import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as entrypoint from '../../site/adapter/entrypoint.ts'

/** What the compiled site offers: what it is compiled from says so. */
export type CompiledSite = typeof entrypoint

/** The output folder of the compiled site. */
const siteBuildDir = resolve('dist/site')
/** The folder of static assets that every release contains: styles, scripts, fonts. */
export const siteAssetsDir = resolve('dist/site/client')

/** Loads the compiled site. Throws when it has not been built. */
export const loadCompiledSite = async (): Promise<CompiledSite> => {
  const entry = resolve(siteBuildDir, 'server/entry.mjs')
  if (!existsSync(entry))
    throw new Error('The site has not been built. Run `npm run build`, or `npm start`, which does it too.')
  const { href } = pathToFileURL(entry)
  // No bundler is to follow it: the compiled site is no part of the admin.
  const site: CompiledSite = await import(/* turbopackIgnore: true */ /* @vite-ignore */ href)
  return site
}
