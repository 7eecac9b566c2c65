import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkNow } from './release-files.ts'
import { getReleaseDir, type ReleaseManifest } from './release-store.ts'

/** So many assets of earlier builds are kept. */
const maxOlderAssets = 200

/**
 * Puts styles, scripts and fonts of earlier builds into a release, because pages that somebody has open still ask for them.
 * Their names hold a digest, so that they never stand in each other's way.
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
