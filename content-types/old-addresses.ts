import { decodeAddress } from './decode-address.ts'
import type { StoredDocument } from './snapshot.ts'

/** An address that a page no longer has, as stored in `redirects`. */
export interface OldAddress {
  /** Normalised by `normaliseOldAddress`. */
  from: string
  /** `moved` redirects to `to`; `gone` says that the page no longer exists. Default: `moved`. */
  kind?: 'moved' | 'gone' | null
  /** A path on the site, or an absolute URL elsewhere. */
  to?: string | null
}

/** The response for each old address. */
export interface OldAddresses {
  /** The final targets by old address: never another old address. */
  moved: Map<string, string>
  /** The old addresses whose page is gone. */
  gone: Set<string>
}

/** The maximum length of a path segment, in bytes: file systems allow 255, and compressed files add a suffix. */
const maxSegmentBytes = 200

/**
 * Normalises an address on the site for storing and looking up old addresses: decoded, in lower case, with a trailing slash
 * unless it names a file, without query and fragment.
 *
 * @returns undefined when it is not an address on the site, or could not be a file name.
 * @example normaliseAddress('/Innovation/B%C3%A4ttre') // '/innovation/bättre/'
 */
export const normaliseAddress = (address: string): string | undefined => {
  const url = parseSitePath(address)
  if (!url) return undefined
  const path = decodeAddress(url.pathname)?.normalize('NFC').toLowerCase().normalize('NFC')
  // Characters that are still encoded, or that end a path, would make addresses ambiguous.
  if (path === undefined || /[\p{Cc}\\%?#]/u.test(path)) return undefined
  const parts = path.split('/').filter(Boolean)
  if (parts.some((part) => part.startsWith('..') || new TextEncoder().encode(part).length > maxSegmentBytes))
    return undefined
  const isFile = /\.[a-z0-9]{1,8}$/.test(parts.at(-1) ?? '')
  return `/${parts.join('/')}${parts.length && !isFile ? '/' : ''}`
}

/** What is added to an address in order to follow whoever clicks on it, and says nothing of what is there. */
const tracking =
  /^(utm_\w+|mtm_\w+|pk_\w+|_hsenc|_hsmi|_ga|_gl|(fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|mc_[ce]id|igshid|li_fat_id|srsltid|mkt_tok)$/i

/** More parameters than these are not looked up in every combination. */
const maxCombined = 6

/**
 * Normalises an old address as `normaliseAddress` does, but keeps its query: the parameters in one order, without those that only
 * follow the visitor.
 *
 * @returns undefined when it is not an address on the site.
 * @example normaliseOldAddress('/index.php?utm_source=x&page_id=7') // '/index.php?page_id=7'
 */
export const normaliseOldAddress = (address: string): string | undefined => {
  const path = normaliseAddress(address)
  return path && withQuery(path, readQuery(address))
}

/**
 * The old addresses that answer at an address, the one that says most of it first: all of its query, parts of it, and the path alone.
 * What an old address does not name does not matter, so that `/?p=123&preview=true` leads where `/?p=123` leads.
 *
 * @returns none when it is not an address on the site. Those with a query win over a page at the same path.
 */
export const getOldAddressKeys = (address: string): string[] => {
  const path = normaliseAddress(address)
  if (path === undefined) return []
  const query = readQuery(address)
  const parts = query.length > maxCombined ? [query, ...query.map((parameter) => [parameter])] : getCombinations(query)
  return [...parts.filter((part) => part.length), []].map((part) => withQuery(path, part))
}

/** Whether an old address names a query. */
export const hasQuery = (normalised: string): boolean => normalised.includes('?')

type Parameter = readonly [name: string, value: string]

const readQuery = (address: string): Parameter[] =>
  [...(parseSitePath(address)?.searchParams ?? [])]
    .filter(([name]) => name && !tracking.test(name))
    .sort((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]))

/** By code units, the same on every machine. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const withQuery = (path: string, query: readonly Parameter[]): string =>
  query.length ? `${path}?${new URLSearchParams(query.map(([name, value]) => [name, value])).toString()}` : path

/** Every part of a list in its order, the largest first. */
const getCombinations = (query: readonly Parameter[]): Parameter[][] =>
  Array.from({ length: 2 ** query.length }, (_, bits) => query.filter((__, index) => bits & (1 << index))).sort(
    (one, other) => other.length - one.length,
  )

/** Whether an address names a file rather than a page. */
export const isFileAddress = (normalised: string): boolean => !normalised.split('?')[0]!.endsWith('/')

/** Splits the address of a link or target into path and suffix. Undefined when it leads elsewhere. */
export const splitAddress = (address: string): { path: string; suffix: string } | undefined => {
  if (!parseSitePath(address)) return undefined
  const [path = ''] = address.split(/[?#]/)
  return { path, suffix: address.slice(path.length) }
}

/** The part of a suffix that stays when its query has been used to find where it leads. */
export const getFragment = (suffix: string): string => /#.*$/s.exec(suffix)?.[0] ?? ''

/** An address for a `Location` header or a link: with all non-ASCII characters encoded. */
export const encodeAddress = (address: string): string => {
  const url = parseSitePath(address)
  return url ? url.pathname + url.search + url.hash : new URL(address).href
}

/**
 * Resolves all old addresses: chains are collapsed, loops count as gone, and an address that has a page is not an old one, unless it
 * is told apart from the page by its query.
 *
 * @param isLive whether an address has a page or file.
 * @param isUnknownGone whether an address counts as gone if its target neither exists nor is an old address itself. Pass false if
 * not all addresses of the site are known: it is then neither moved nor gone.
 */
export const resolveOldAddresses = (
  entries: readonly (OldAddress | StoredDocument)[],
  isLive: (address: string) => boolean,
  isUnknownGone: boolean,
): OldAddresses => {
  const known = new Map<string, OldAddress>()
  for (const entry of entries as readonly OldAddress[]) {
    const key = normaliseOldAddress(entry.from)
    if (key && !isLive(key)) known.set(key, entry)
  }
  const follow = (key: string, suffix: string, seen: string[]): string | undefined | false => {
    const entry = known.get(key)
    if (!entry || seen.includes(key) || entry.kind === 'gone' || !entry.to) return false
    const target = splitAddress(entry.to)
    if (!target) return URL.canParse(entry.to) ? entry.to : false
    const own = target.suffix || suffix
    const queried = getOldAddressKeys(target.path + own).find((one) => hasQuery(one) && known.has(one))
    if (queried) return follow(queried, getFragment(own), [...seen, key])
    if (isLive(target.path)) return target.path + own
    const next = normaliseAddress(target.path)
    if (next && isLive(next)) return next + own
    if (next && known.has(next)) return follow(next, own, [...seen, key])
    return isUnknownGone ? false : undefined
  }
  const resolved: OldAddresses = { moved: new Map(), gone: new Set() }
  for (const key of [...known.keys()].sort()) {
    const target = follow(key, '', [])
    if (target) resolved.moved.set(key, target)
    else if (target === false) resolved.gone.add(key)
  }
  return resolved
}

/** Parses an address so that it cannot lead to another host: one leading slash, and no backslash, which browsers treat as one. */
const parseSitePath = (address: string): URL | undefined => {
  const base = 'http://own.invalid'
  if (!/^\/(?![/\\])/.test(address) || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url : undefined
}
