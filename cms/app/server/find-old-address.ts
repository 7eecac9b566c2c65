import { encodeAddress, getOldAddressKeys, hasQuery, isFileAddress } from '../../../content-types/old-addresses.ts'
import { getOldPath } from '../../features/publishing/print-old-addresses.ts'
import type { ReleaseManifest } from '../../releases/release-store.ts'

/** The response for an old address: 301 with its target, or 410 with the page that says it is gone. */
export type OldAddressAnswer = { status: 301; location: string } | { status: 410; path: string }

interface KnownAddresses {
  live: Set<string>
  moved: Map<string, string>
  gone: Set<string>
}

/** Looked up on every request, so computed once per release. */
const addressesByRelease = new WeakMap<ReleaseManifest, KnownAddresses>()

/**
 * Finds the response for an old address, whether it is encoded or not, in upper or lower case, with or without a trailing slash, and
 * with its query in any order. Undefined for any other address.
 *
 * @param search the query with its question mark, or nothing. An old address with a query wins over a page at the same path.
 */
export const findOldAddress = (
  release: ReleaseManifest,
  pathname: string,
  search = '',
): OldAddressAnswer | undefined => {
  const { live, moved, gone } = getKnownAddresses(release)
  const isLive = live.has(pathname)
  if (isLive && !search) return undefined
  const key = getOldAddressKeys(pathname + search).find(
    (one) => (hasQuery(one) || !isLive) && (moved.has(one) || gone.has(one)),
  )
  if (key === undefined) return undefined
  const to = moved.get(key)
  if (to !== undefined) return { status: 301, location: encodeAddress(to) }
  // What is told apart by a query, and a removed file, have no page of their own.
  return { status: 410, path: hasQuery(key) || isFileAddress(key) ? '404.html' : getOldPath(key) }
}

/** Whether a release says that it has a page or file at an address. */
export const hasAddress = (release: ReleaseManifest, pathname: string): boolean =>
  getKnownAddresses(release).live.has(pathname)

const getKnownAddresses = (release: ReleaseManifest): KnownAddresses => {
  const known = addressesByRelease.get(release) ?? {
    live: new Set(release.addresses),
    moved: new Map(release.redirects.map(({ from, to }) => [from, to])),
    // Older releases have no list of gone addresses.
    gone: new Set(release.gone ?? []),
  }
  addressesByRelease.set(release, known)
  return known
}
