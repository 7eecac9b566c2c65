import { decodeAddress } from './decode-address.ts'
import type { StoredDocument } from './snapshot.ts'

/** An address that a page no longer has, as stored in `redirects`. */
export interface OldAddress {
  /** Normalised by `normaliseAddress`. */
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

/** Whether an address names a file rather than a page. */
export const isFileAddress = (normalised: string): boolean => !normalised.endsWith('/')

/** Splits the address of a link or target into path and suffix. Undefined when it leads elsewhere. */
export const splitAddress = (address: string): { path: string; suffix: string } | undefined => {
  if (!parseSitePath(address)) return undefined
  const [path = ''] = address.split(/[?#]/)
  return { path, suffix: address.slice(path.length) }
}

/** An address for a `Location` header or a link: with all non-ASCII characters encoded. */
export const encodeAddress = (address: string): string => {
  const url = parseSitePath(address)
  return url ? url.pathname + url.search + url.hash : new URL(address).href
}

/**
 * Resolves all old addresses: chains are collapsed, loops count as gone, and an address that has a page is not an old one.
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
    const key = normaliseAddress(entry.from)
    if (key && !isLive(key)) known.set(key, entry)
  }
  const follow = (key: string, suffix: string, seen: string[]): string | undefined | false => {
    const entry = known.get(key)
    if (!entry || seen.includes(key) || entry.kind === 'gone' || !entry.to) return false
    const target = splitAddress(entry.to)
    if (!target) return URL.canParse(entry.to) ? entry.to : false
    const own = target.suffix || suffix
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
