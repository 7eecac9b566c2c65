import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { getSettings } from '../settings.ts'

/** How many releases stay for rollback, the live one included. */
const keptReleases = 10

/** What is known of a release beside its files. */
export interface ReleaseManifest {
  id: string
  createdAt: string
  /** Addresses of pages and other printed files. */
  addresses: string[]
  redirects: { from: string; to: string }[]
  /** Addresses of pages that do not exist any more. */
  gone?: string[]
  /** The content types of addresses whose ending does not say enough, such as that of a feed. */
  contentTypes: Record<string, string>
  /** What the release was printed with: the compiled site and the public address. */
  printedWith: string
  /** Paths of hashed assets that belong to this release's own build. */
  assets: string[]
  /** A digest of what search knows, to see whether its index must be made anew. */
  searchDigest: string
}

/** The folder of all releases. */
export const getReleasesDir = (): string => join(getSettings().dataDir, 'releases')
/** The link to the live release. */
export const getCurrentLink = (): string => join(getSettings().dataDir, 'current')
/** The folder of one release. */
export const getReleaseDir = (id: string): string => join(getReleasesDir(), id)

/** The id of the live release; undefined when there is none. */
export const getLiveReleaseId = async (): Promise<string | undefined> => {
  const target = await readlink(getCurrentLink()).catch(() => undefined)
  return target && existsSync(getCurrentLink()) ? basename(target) : undefined
}

/** What is known of a release; undefined when it does not exist. */
export const readManifest = async (id: string): Promise<ReleaseManifest | undefined> => {
  const text = await readFile(join(getReleasesDir(), `${id}.json`), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as ReleaseManifest)
}

/** The complete releases, newest first. */
export const listReleases = async (): Promise<string[]> => {
  const entries = await readdir(getReleasesDir()).catch(() => [])
  return entries
    .filter((entry) => entry.endsWith('.json') && existsSync(getReleaseDir(entry.slice(0, -5))))
    .map((entry) => entry.slice(0, -5))
    .sort()
    .reverse()
}

/** A fresh folder in which a release is printed. What an earlier run left half done is removed. */
export const openReleaseFolder = async (id: string): Promise<string> => {
  await mkdir(getReleasesDir(), { recursive: true })
  for (const entry of await readdir(getReleasesDir()))
    if (entry.endsWith('.tmp')) await rm(join(getReleasesDir(), entry), { recursive: true, force: true })
  const folder = join(getReleasesDir(), `${id}.tmp`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** Makes a printed folder a release. It is not live yet. */
export const completeRelease = async (folder: string, manifest: ReleaseManifest): Promise<void> => {
  const file = join(getReleasesDir(), `${manifest.id}.json`)
  await writeFile(`${file}.tmp`, JSON.stringify(manifest))
  await rename(folder, getReleaseDir(manifest.id))
  await rename(`${file}.tmp`, file)
}

/** Lets the public see a release, in one step: whoever asks gets the old one or the new one, whole. */
export const switchTo = async (id: string): Promise<void> => {
  const link = `${getCurrentLink()}.${id}.tmp`
  await rm(link, { force: true })
  await symlink(join('releases', id), link)
  await rename(link, getCurrentLink())
}

/** Removes releases beyond those that stay for rollback. The live one always stays. */
export const pruneReleases = async (): Promise<void> => {
  const live = await getLiveReleaseId()
  for (const id of (await listReleases()).slice(keptReleases)) {
    if (id === live) continue
    await rm(join(getReleasesDir(), `${id}.json`), { force: true })
    await rm(getReleaseDir(id), { recursive: true, force: true })
  }
}

/** The id of a release: the moment in UTC, so that ids sort by age. */
export const makeReleaseId = (at: Date): string =>
  at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace('T', '-')
    .replace(/\.(\d+)Z/, '-$1')
