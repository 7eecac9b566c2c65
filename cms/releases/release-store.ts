import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { getSettings } from '../platform/settings.ts'

/** The number of releases kept for rollback, including the live one. */
const maxKeptReleases = 10

/** The metadata of a release. */
export interface ReleaseManifest {
  id: string
  createdAt: string
  /** Addresses of pages and other printed files. */
  addresses: string[]
  redirects: { from: string; to: string }[]
  /** Addresses of removed pages. */
  gone?: string[]
  /** Files that have moved to another host. */
  moved?: { from: string; to: string }[]
  /** Addresses of pages that other sites may embed in a frame. */
  embeddable?: string[]
  /** Content types that do not follow from the extension, such as that of a feed. */
  contentTypes: Record<string, string>
  /** A digest of the compiled site and the public address that the release was printed with. */
  printedWith: string
  /** Paths of the hashed assets of this release's own build. */
  assets: string[]
  /** Paths of assets of earlier builds, which pages that are still open request. */
  olderAssets?: string[]
  /** A digest of what the search index knows that lies in the release. */
  searchDigest: string
  /** Whether the index may be older than the pages, because a newer one is being built. */
  isSearchOlder?: boolean
  /** The release that replaced this one, with the same pages and a newer search index. */
  replacedBy?: string
  /** Whether it holds somebody whose personal data has been erased: nobody may go back to it, and nothing of its index is reused. */
  isErased?: boolean
  /** Whether files of it are missing, so that any other release is better. */
  isDamaged?: boolean
}

/** The folder of all releases. */
export const getReleasesDir = (): string => join(getSettings().dataDir, 'releases')
/** The link to the live release. */
export const getCurrentLink = (): string => join(getSettings().dataDir, 'current')
/** The folder of one release. */
export const getReleaseDir = (id: string): string => join(getReleasesDir(), id)

/** Whether there has ever been a release here, whatever has become of it. */
export const hasHadReleases = async (): Promise<boolean> => {
  const entries = await readdir(getReleasesDir()).catch(() => [])
  return entries.length > 0 || (await lstat(getCurrentLink()).catch(() => undefined)) !== undefined
}

/** The id of the release that is meant to be live: what the link says, whether there is such a release or not. */
export const getWantedReleaseId = async (): Promise<string | undefined> => {
  const target = await readlink(getCurrentLink()).catch(() => undefined)
  return target && basename(target)
}

/** The id of the release that visitors see; undefined when there is none. See `readLiveRelease`. */
export const getLiveReleaseId = async (): Promise<string | undefined> => (await readLiveRelease())?.id

/**
 * The release that visitors see; undefined when there is none. That is the one that is meant to be live. When it, or the link to it,
 * is gone or broken, it is the newest one that is whole, and otherwise the newest that has something left. Never another that holds
 * what has been erased. Every request asks for it.
 */
export const readLiveRelease = async (): Promise<ReleaseManifest | undefined> => {
  const wantedId = await getWantedReleaseId()
  const wanted = wantedId === undefined ? undefined : await readWithPages(wantedId)
  if (wanted && !wanted.isDamaged) return wanted
  let damaged = wanted
  for (const id of await listCompleteReleases()) {
    const other = id === wantedId ? undefined : await readWithPages(id)
    if (!other || other.isErased) continue
    if (!other.isDamaged) return other
    damaged ??= other
  }
  return damaged
}

/** A release that has at least its front page. */
const readWithPages = async (id: string): Promise<ReleaseManifest | undefined> => {
  const manifest = await readManifest(id)
  const frontPage = manifest && (await stat(join(getReleaseDir(id), 'index.html')).catch(() => undefined))
  return frontPage?.isFile() ? manifest : undefined
}

/** Manifests that have been read, with what their files were like then. */
const readManifests = new Map<string, { stamp: string; manifest: ReleaseManifest | undefined }>()

/** The metadata of a release; undefined when it does not exist or cannot be read. Read again only when it has changed. */
export const readManifest = async (id: string): Promise<ReleaseManifest | undefined> => {
  const file = join(getReleasesDir(), `${id}.json`)
  const found = await stat(file).catch(() => undefined)
  if (!found) {
    readManifests.delete(file)
    return undefined
  }
  const stamp = `${found.ino} ${found.mtimeMs} ${found.size}`
  const known = readManifests.get(file)
  if (known?.stamp === stamp) return known.manifest
  const manifest = parseManifest(id, await readFile(file, 'utf8').catch(() => ''))
  readManifests.set(file, { stamp, manifest })
  return manifest
}

const parseManifest = (id: string, text: string): ReleaseManifest | undefined => {
  try {
    const manifest = JSON.parse(text) as ReleaseManifest | null
    if (manifest?.id !== id || !Array.isArray(manifest.addresses)) return undefined
    return { ...manifest, redirects: manifest.redirects ?? [], contentTypes: manifest.contentTypes ?? {} }
  } catch {
    return undefined
  }
}

/**
 * The complete releases that can be gone back to, newest first: without those that have been replaced, are damaged, or hold what has
 * been erased.
 */
export const listReleases = async (): Promise<string[]> => {
  const manifests = await Promise.all((await listCompleteReleases()).map(readManifest))
  return manifests.flatMap((manifest) =>
    manifest && !manifest.replacedBy && !manifest.isDamaged && !manifest.isErased ? [manifest.id] : [],
  )
}

const listCompleteReleases = async (): Promise<string[]> => {
  const entries = await readdir(getReleasesDir()).catch(() => [])
  return entries
    .filter((entry) => entry.endsWith('.json') && existsSync(getReleaseDir(entry.slice(0, -5))))
    .map((entry) => entry.slice(0, -5))
    .sort()
    .reverse()
}

/** Creates an empty folder for printing a release. Removes what an interrupted run left behind. */
export const openReleaseFolder = async (id: string): Promise<string> => {
  await mkdir(getReleasesDir(), { recursive: true })
  for (const entry of await readdir(getReleasesDir()))
    if (entry.endsWith('.tmp')) await rm(join(getReleasesDir(), entry), { recursive: true, force: true })
  const folder = join(getReleasesDir(), `${id}.tmp`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** Turns a printed folder into a release, which is not live yet. */
export const completeRelease = async (folder: string, manifest: ReleaseManifest): Promise<void> => {
  await rename(folder, getReleaseDir(manifest.id))
  await writeManifest(manifest)
}

/** Marks the search index of a release as up to date. */
export const markAsSearchable = async (manifest: ReleaseManifest): Promise<void> =>
  writeManifest({ ...manifest, isSearchOlder: false })

/** Marks a release as replaced, instead of deleting it: servers may still be reading from it. */
export const markAsReplaced = async (manifest: ReleaseManifest, by: string): Promise<void> =>
  writeManifest({ ...manifest, replacedBy: by })

/** Marks a release as holding what has been erased: it is removed as soon as it is not live any more. */
export const markAsErased = async (id: string): Promise<void> => {
  const manifest = await readManifest(id)
  if (manifest) await writeManifest({ ...manifest, isErased: true })
}

/** Marks a release as damaged, for every process and for good: the next publication makes another. */
export const markAsDamaged = async (manifest: ReleaseManifest): Promise<void> =>
  writeManifest({ ...manifest, isDamaged: true })

const writeManifest = async (manifest: ReleaseManifest): Promise<void> => {
  const file = join(getReleasesDir(), `${manifest.id}.json`)
  await writeFile(`${file}.tmp`, JSON.stringify(manifest))
  await rename(`${file}.tmp`, file)
}

/** Makes a release live atomically: every request gets either the old release or the new one. */
export const switchTo = async (id: string): Promise<void> => {
  const link = `${getCurrentLink()}.${id}.tmp`
  await rm(link, { force: true })
  await symlink(join('releases', id), link)
  // Copied by what follows links, it is a folder, in whose place no link can be put.
  const current = await lstat(getCurrentLink()).catch(() => undefined)
  if (current && !current.isSymbolicLink()) await rename(getCurrentLink(), `${getCurrentLink()}.${id}.aside`)
  await rename(link, getCurrentLink())
}

/** How long a replaced release is kept for requests that are reading from it, in milliseconds. */
const replacedGraceMs = 60_000
/** How long building a search index may take, in milliseconds. Anything older was left behind by a process that died. */
const maxIndexingMs = 30 * 60_000

/**
 * Finds what can be deleted: releases beyond those kept for rollback, replaced ones, and incomplete ones. Never the live one.
 * Callers must hold the publisher's lease; the deletion itself takes a while and does not need it.
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

/** When work on a release began, in milliseconds since 1970. */
const getStartOf = (id: string): number =>
  Date.parse(id.replace(/^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3}).*$/, '$1-$2-$3T$4:$5:$6.$7Z')) || 0

/** The id of the newest release that failed its checks, which is never served. */
export const failedReleaseId = 'misslyckad'

/** Keeps a release that failed its checks for inspection, replacing the previous one. */
export const keepForInspection = async (folder: string): Promise<void> => {
  await rm(getReleaseDir(failedReleaseId), { recursive: true, force: true })
  await rename(folder, getReleaseDir(failedReleaseId))
}

/** The id of a release: its time in UTC, so that ids sort by age. */
export const makeReleaseId = (at: Date): string =>
  at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace('T', '-')
    .replace(/\.(\d+)Z/, '-$1')
