import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { getFilePath, getForms } from './release-files.ts'
import {
  getCurrentLink,
  getLiveReleaseId,
  getReleaseDir,
  getWantedReleaseId,
  hasHadReleases,
  markAsDamaged,
  readManifest,
  type ReleaseManifest,
} from './release-store.ts'

/** Why visitors see another release than the one that is meant to be live, or one that is not whole. */
export interface ReleaseFault {
  /** What is the matter with the one that is meant to be live, or with the link to it. */
  what: 'noLink' | 'noRelease' | 'damaged'
  /** The release that is meant to be live; undefined when the link does not say. */
  wanted?: string
  /** The release that visitors see instead; undefined when there is none. */
  served?: string
}

/** Finds out whether visitors see what is meant to be live. Undefined when they do, and before there has been any release. */
export const findReleaseFault = async (): Promise<ReleaseFault | undefined> => {
  const [wanted, served] = await Promise.all([getWantedReleaseId(), getLiveReleaseId()])
  if (!served && !(await hasHadReleases())) return undefined
  const shown = served ? { served } : {}
  if (!wanted) return { what: 'noLink', ...shown }
  const manifest = await readManifest(wanted)
  if (wanted === served && !manifest?.isDamaged) return undefined
  return { what: manifest ? 'damaged' : 'noRelease', wanted, ...shown }
}

/** Says what is the matter, for the terminal. */
export const describeReleaseFault = ({ what, wanted, served }: ReleaseFault): string => {
  const faults = {
    noLink: `${getCurrentLink()} is gone or is no link to a release.`,
    noRelease: `The release ${wanted} is gone or cannot be read.`,
    damaged: `Files of the release ${wanted} are missing.`,
  }
  const shown = served
    ? `Visitors see the release ${served} meanwhile.`
    : 'There is none that visitors could see instead.'
  return `${faults[what]} ${shown} A new release is made as soon as the database can be read; there is nothing that you have to do.`
}

/**
 * Looks at every file that a release says it has, and marks the release as damaged when one is missing, empty or unreadable.
 *
 * @returns the path of the first such file.
 */
export const inspectRelease = async (id: string): Promise<string | undefined> => {
  const manifest = await readManifest(id)
  if (!manifest || manifest.isDamaged) return undefined
  const missing = await findMissingFile(manifest)
  // A release that has expired meanwhile is being deleted on purpose.
  if (missing !== undefined && (await readManifest(id))) await markAsDamaged(manifest)
  return missing
}

const findMissingFile = async ({ id, addresses, assets }: ReleaseManifest): Promise<string | undefined> => {
  const pages = new Set(addresses.map(getFilePath))
  for (const path of [...pages, ...(assets ?? [])]) {
    const file = join(getReleaseDir(id), path)
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile() || (found.size === 0 && pages.has(path))) return path
    for (const form of getForms(path, found.size)) if (!(await isReadable(file + form))) return path + form
  }
  return undefined
}

const isReadable = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
