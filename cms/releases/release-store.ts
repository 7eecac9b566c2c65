import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { getSettings } from '../platform/settings.ts'

/** How many releases stay for rollback, the live one included. */
const maxKeptReleases = 10

/** What is known of a release beside its files. */
export interface ReleaseManifest {
  id: string
  createdAt: string
  /** Addresses of pages and other printed files. */
  addresses: string[]
  redirects: { from: string; to: string }[]
  /** Addresses of pages that do not exist any more. */
  gone?: string[]
  /** Files that have moved to another host. */
  moved?: { from: string; to: string }[]
  /** Addresses of pages that other sites may show in a frame. */
  embeddable?: string[]
  /** The content types of addresses whose ending does not say enough, such as that of a feed. */
  contentTypes: Record<string, string>
  /** What the release was printed with: the compiled site and the public address. */
  printedWith: string
  /** Paths of hashed assets that belong to this release's own build. */
  assets: string[]
  /** Paths of assets of earlier builds, which pages that somebody has open still ask for. */
  olderAssets?: string[]
  /** A digest of what the search index knows that lies in the release. */
  searchDigest: string
  /** Whether the index may be older than the pages, because a newer one is being made. */
  isSearchOlder?: boolean
  /** The release that has taken the place of this one, with the same pages and a newer search index. */
  replacedBy?: string
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

/** The complete releases, newest first, without those whose place another has taken. */
export const listReleases = async (): Promise<string[]> => {
  const manifests = await Promise.all((await listCompleteReleases()).map(readManifest))
  return manifests.flatMap((manifest) => (manifest && !manifest.replacedBy ? [manifest.id] : []))
}

const listCompleteReleases = async (): Promise<string[]> => {
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
  await rename(folder, getReleaseDir(manifest.id))
  await writeManifest(manifest)
}

/** Remembers that the search index of a release knows what its pages say. */
export const markAsSearchable = async (manifest: ReleaseManifest): Promise<void> =>
  writeManifest({ ...manifest, isSearchOlder: false })

/** Remembers that another release has taken the place of one: what serves it may still be reading from it. */
export const markAsReplaced = async (manifest: ReleaseManifest, by: string): Promise<void> =>
  writeManifest({ ...manifest, replacedBy: by })

const writeManifest = async (manifest: ReleaseManifest): Promise<void> => {
  const file = join(getReleasesDir(), `${manifest.id}.json`)
  await writeFile(`${file}.tmp`, JSON.stringify(manifest))
  await rename(`${file}.tmp`, file)
}

/** Lets the public see a release, in one step: whoever asks gets the old one or the new one, whole. */
export const switchTo = async (id: string): Promise<void> => {
  const link = `${getCurrentLink()}.${id}.tmp`
  await rm(link, { force: true })
  await symlink(join('releases', id), link)
  await rename(link, getCurrentLink())
}

/** How long a release that another has replaced stays for those who are reading from it, in milliseconds. */
const replacedGraceMs = 60_000
/** How long a search index may take to be made, in milliseconds. What is older was left behind by a process that died. */
const maxIndexingMs = 30 * 60_000

/**
 * What can be removed: releases beyond those that stay for rollback, those that others have replaced, and what was never completed.
 * The live one always stays. Asked by whoever has the right to publish; removing takes a while and needs no right.
 *
 * @returns paths.
 */
export const findExpiredReleases = async (): Promise<string[]> => {
  const live = await getLiveReleaseId()
  const wanted = new Set([
    ...(await listReleases()).slice(0, maxKeptReleases),
    ...(live ? [live] : []),
    failedReleaseId,
  ])
  const expired: string[] = []
  for (const entry of await readdir(getReleasesDir())) {
    const id = entry.replace(/\.(json|sok)$/, '')
    if (wanted.has(id) && !entry.endsWith('.sok')) continue
    const maxAgeMs = entry.endsWith('.sok') ? maxIndexingMs : (await readManifest(id))?.replacedBy ? replacedGraceMs : 0
    if (Date.now() - getStartOf(id) >= maxAgeMs) expired.push(join(getReleasesDir(), entry))
  }
  return expired
}

/** When the work on a release began, in milliseconds since 1970. */
const getStartOf = (id: string): number =>
  Date.parse(id.replace(/^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3}).*$/, '$1-$2-$3T$4:$5:$6.$7Z')) || 0

/** The id under which the newest release that failed its checks is kept, out of reach of the public. */
export const failedReleaseId = 'misslyckad'

/** Keeps a release that failed its checks for inspection, in the place of the one before. */
export const keepForInspection = async (folder: string): Promise<void> => {
  await rm(getReleaseDir(failedReleaseId), { recursive: true, force: true })
  await rename(folder, getReleaseDir(failedReleaseId))
}

/** The id of a release: the moment in UTC, so that ids sort by age. */
export const makeReleaseId = (at: Date): string =>
  at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace('T', '-')
    .replace(/\.(\d+)Z/, '-$1')
