import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { getAddress } from '../../../../content-types/addresses.ts'
import { contentTypes } from '../../../../content-types/index.ts'
import { getOldAddressKeys, hasQuery, normaliseOldAddress } from '../../../../content-types/old-addresses.ts'
import { hasDocumentAt, isInRelease, isList } from '../find-page.ts'
import { findRedirects } from '../redirect-entries.ts'
import { PageSuggester, type Page } from './suggest-pages.ts'

/** An old address that leads nowhere. */
export interface DeadAddress {
  /** As a redirect would have it: `/projekt/gammalt/`, `/?p=123`. */
  address: string
  /** How often the list names it. */
  count: number
  /** The page that is most like it. */
  suggestion?: Page | undefined
}

/** What has been found out about a list of old addresses. */
export interface DeadAddressReport {
  /** The number of different addresses that were looked at. */
  checked: number
  /** Those that lead nowhere, the one that is named most often first. */
  dead: DeadAddress[]
  /** Those that no redirect can have, as written. */
  unreadable: string[]
}

/** How many addresses are asked for at a time: databases limit the size of a question. */
const batchSize = 200

/** What a site is built from and machines ask for: nobody needs to be led on from there. */
const notForPeople =
  /^\/wp-(admin|includes|json|login|cron|content\/(plugins|themes|cache))|\/xmlrpc\.php|\/\.|\.(css|js|map|woff2?|ttf|eot|ico)$/i

/**
 * Finds the old addresses at which visitors would find nothing: neither a page nor a file, a redirect, or a word that the page is gone.
 * A query at the front page counts too, since the front page takes none.
 *
 * @param list addresses as written, whole or as a path, each with how often it is named.
 */
export const findDeadAddresses = async (
  list: Iterable<readonly [address: string, count: number]>,
  req: PayloadRequest,
): Promise<DeadAddressReport> => {
  const counts = new Map<string, number>()
  const unreadable: string[] = []
  for (const [written, count] of list) {
    const address = normaliseOldAddress(toPath(written))
    if (address === undefined) unreadable.push(written)
    else if (!notForPeople.test(address.split('?')[0]!)) counts.set(address, (counts.get(address) ?? 0) + count)
  }
  const dead: DeadAddress[] = []
  const all = [...counts]
  for (let start = 0; start < all.length; start += batchSize) {
    const batch = all.slice(start, start + batchSize)
    const keys = new Set(batch.flatMap(([address]) => getOldAddressKeys(address)))
    const known = new Set<string>()
    for (const some of inPieces([...keys]))
      for (const { from } of await findRedirects({ from: { in: some } }, req)) known.add(from)
    for (const [address, count] of batch)
      if (!(await leadsSomewhere(address, known, req))) dead.push({ address, count })
  }
  const suggester = new PageSuggester(dead.length ? await readPages(req) : [])
  for (const one of dead) one.suggestion = suggester.suggest(one.address)
  dead.sort((one, other) => other.count - one.count || (one.address < other.address ? -1 : 1))
  return { checked: counts.size, dead, unreadable }
}

const inPieces = function* (keys: readonly string[]): Generator<string[]> {
  for (let start = 0; start < keys.length; start += batchSize) yield keys.slice(start, start + batchSize)
}

/** The path and query of an address, of whichever host. */
const toPath = (written: string): string => {
  const url = /^https?:\/\//i.test(written) ? URL.parse(written) : null
  return url ? url.pathname + url.search : written
}

const leadsSomewhere = async (address: string, known: ReadonlySet<string>, req: PayloadRequest): Promise<boolean> => {
  const keys = getOldAddressKeys(address)
  if (keys.some((key) => known.has(key))) return true
  const path = keys.at(-1) ?? address
  if (path === '/') return !hasQuery(address)
  return ((await isInRelease(path)) ?? isList(path)) || hasDocumentAt(path, req)
}

/** Every public page that a document or a value has, with its title. */
const readPages = async (req: PayloadRequest): Promise<Page[]> => {
  const pages: Page[] = []
  for (const { slug: collection, custom, admin } of contentTypes) {
    const { address, kind } = custom.site
    if (!address) continue
    const title = admin?.useAsTitle ?? 'title'
    const where: Where = kind === 'document' ? { _status: { equals: 'published' } } : {}
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where,
      select: { slug: true, [title]: true },
      depth: 0,
      pagination: false,
      req,
    })
    for (const document of docs as unknown as Record<string, unknown>[])
      if (typeof document.slug === 'string' && document.slug)
        pages.push({ address: getAddress(address, document.slug), title: String(document[title] ?? '') })
  }
  return pages
}
