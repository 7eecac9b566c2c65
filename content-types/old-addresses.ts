import type { StoredDocument } from './snapshot.ts'

/** An address that a page no longer has, as it is stored in `redirects`. */
export interface OldAddress {
  /** As `normaliseAddress` writes it. */
  from: string
  /** `moved` leads on to `to`; `gone` says that the page does not exist any more. Default: `moved`. */
  kind?: 'moved' | 'gone' | null
  /** An address on the site, or a whole address elsewhere. */
  to?: string | null
}

/** What each old address answers. */
export interface OldAddresses {
  /** Where those that lead on end, by old address: never at another old address. */
  moved: Map<string, string>
  /** Those behind which there is nothing any more. */
  gone: Set<string>
}

/** The longest part between two slashes, in bytes: file systems take 255, and compressed forms add an ending. */
const maxSegmentBytes = 200

/**
 * The one form of an address on the site under which old addresses are kept and looked up: decoded, in lower case, with a
 * slash at its end unless it names a file. Search and hash are left out.
 *
 * @returns undefined when it is no address on the site, or none that a file can stand at.
 * @example normaliseAddress('/Innovation/B%C3%A4ttre') // '/innovation/bättre/'
 */
export const normaliseAddress = (address: string): string | undefined => {
  const url = parseSitePath(address)
  if (!url) return undefined
  const path = decode(url.pathname)?.normalize('NFC').toLowerCase().normalize('NFC')
  // What is still encoded, or would be read as the end of the path, could not be told from another address.
  if (path === undefined || /[\p{Cc}\\%?#]/u.test(path)) return undefined
  const parts = path.split('/').filter(Boolean)
  if (parts.some((part) => part.startsWith('..') || new TextEncoder().encode(part).length > maxSegmentBytes))
    return undefined
  const isFile = /\.[a-z0-9]{1,8}$/.test(parts.at(-1) ?? '')
  return `/${parts.join('/')}${parts.length && !isFile ? '/' : ''}`
}

/** Whether an address names a file rather than a page. */
export const isFileAddress = (normalised: string): boolean => !normalised.endsWith('/')

/** The address of a link, or of a target, without what comes behind the path. Undefined when it leads elsewhere. */
export const splitAddress = (address: string): { path: string; suffix: string } | undefined => {
  if (!parseSitePath(address)) return undefined
  const [path = ''] = address.split(/[?#]/)
  return { path, suffix: address.slice(path.length) }
}

/** An address as it stands in a `Location` header or a link: with every letter that is not plain ASCII encoded. */
export const encodeAddress = (address: string): string => {
  const url = parseSitePath(address)
  return url ? url.pathname + url.search + url.hash : new URL(address).href
}

/**
 * Works out what each old address answers: chains collapse, whatever leads round in a circle is gone, and an address at
 * which a page stands is no old address at all.
 *
 * @param isLive whether a page or file stands at an address.
 * @param isUnknownGone what becomes of an address whose target neither stands there nor is an old address itself: gone, or
 * neither moved nor gone, for those who cannot know all that stands on the site.
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

/** Nothing of what is written can lead to another host: one slash, and no backslash, which browsers read as one. */
const parseSitePath = (address: string): URL | undefined => {
  const base = 'http://own.invalid'
  if (!/^\/(?![/\\])/.test(address) || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url : undefined
}

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
