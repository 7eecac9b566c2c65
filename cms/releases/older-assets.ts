import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkNow } from './release-files.ts'
import { getReleaseDir, type ReleaseManifest } from './release-store.ts'

/** The number of assets of earlier builds that are kept. */
const maxOlderAssets = 200

/**
 * Links assets of earlier builds into a release, because pages that are still open request them. Their names contain a digest, so
 * they never conflict.
 *
 * @returns their paths.
 */
export const linkOlderAssets = (previous: ReleaseManifest, assets: string[], folder: string): string[] => {
  const own = new Set(assets)
  const older = [...previous.assets, ...(previous.olderAssets ?? [])]
    .filter((path) => !own.has(path))
    .slice(0, maxOlderAssets)
  return older.filter((path) => {
    const from = join(getReleaseDir(previous.id), path)
    if (!existsSync(from)) return false
    for (const form of ['', '.br', '.gz']) if (existsSync(from + form)) linkNow(from + form, join(folder, path + form))
    return true
  })
}
