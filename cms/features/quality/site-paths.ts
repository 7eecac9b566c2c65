import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { Parser } from 'htmlparser2'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentTypes, type ContentType } from '../../../content-types/index.ts'
import { getFilePath } from '../../releases/release-files.ts'
import { getLiveReleaseId, getReleaseDir } from '../../releases/release-store.ts'

/** What the public finds at an address: `draft` when there is a document that is not published. */
export type PathState = 'public' | 'draft' | 'missing'

/**
 * What is at these addresses on the site. Addresses are left out when it cannot be known, because there is no release yet.
 *
 * @param paths as typed, with or without a trailing slash.
 */
export const readSitePaths = async (req: PayloadRequest, paths: readonly string[]): Promise<Map<string, PathState>> => {
  const states = new Map<string, PathState>()
  const release = paths.length ? await getLiveReleaseId() : undefined
  for (const path of new Set(paths)) {
    const state = await readState(req, withSlash(path), release)
    if (state) states.set(path, state)
  }
  return states
}

/**
 * The ids on live pages, which a link may lead to. Pages that are not live, and files, are left out.
 *
 * @param paths as typed, with or without a trailing slash.
 */
export const readPlaces = async (paths: readonly string[]): Promise<Map<string, ReadonlySet<string>>> => {
  const places = new Map<string, ReadonlySet<string>>()
  const release = paths.length ? await getLiveReleaseId() : undefined
  if (!release) return places
  for (const path of new Set(paths)) {
    const file = findInRelease(release, withSlash(path))
    if (!file?.endsWith('.html')) continue
    const ids = new Set<string>()
    new Parser({ onattribute: (name, value) => void (name === 'id' && ids.add(value)) }).end(
      await readFile(file, 'utf8'),
    )
    places.set(path, ids)
  }
  return places
}

/** Page addresses end with a slash; file addresses do not. */
const withSlash = (path: string): string => (/(\/|\.[a-z0-9]+)$/i.test(path) ? path : `${path}/`)

const readState = async (
  req: PayloadRequest,
  path: string,
  release: string | undefined,
): Promise<PathState | undefined> => {
  let couldBeDocument = false
  for (const type of contentTypes) {
    const slug = getSlugIn(type, path)
    if (slug === undefined) continue
    couldBeDocument ||= type.custom.site.address !== '/'
    const state = await readStateOfDocument(req, type, slug)
    if (state) return state
  }
  for (const { slug, custom } of contentTypes) {
    if (custom.site.kind !== 'redirect') continue
    const collection = slug as CollectionSlug
    if ((await req.payload.count({ collection, where: { from: { equals: path } }, req })).totalDocs) return 'public'
  }
  if (release) return findInRelease(release, path) ? 'public' : 'missing'
  const isOwnPage = contentTypes.some(({ custom }) => custom.site.address?.startsWith(path))
  return couldBeDocument && !isOwnPage ? 'missing' : undefined
}

/** The slug that a document of this type would have at this address. */
const getSlugIn = ({ custom }: ContentType, path: string): string | undefined => {
  const { address } = custom.site
  if (!address || !path.startsWith(address)) return undefined
  return /^([^/]+)\/$/.exec(path.slice(address.length))?.[1]
}

const readStateOfDocument = async (
  req: PayloadRequest,
  { slug: collection, custom }: ContentType,
  slug: string,
): Promise<PathState | undefined> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { slug: { equals: slug } },
    select: { slug: true, ...(custom.site.kind === 'document' ? { _status: true } : {}) },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [document] = docs as unknown as { _status?: string }[]
  if (!document) return undefined
  return custom.site.kind !== 'document' || document._status === 'published' ? 'public' : 'draft'
}

/** The file at an address of a release; undefined when there is none. */
const findInRelease = (release: string, path: string): string | undefined => {
  const folder = resolve(getReleaseDir(release))
  try {
    const file = resolve(folder, getFilePath(path))
    return file.startsWith(folder + sep) && existsSync(file) ? file : undefined
  } catch {
    // A malformed address cannot be a file.
    return undefined
  }
}
