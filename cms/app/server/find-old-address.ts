import { encodeAddress, isFileAddress, normaliseAddress } from '../../../content-types/old-addresses.ts'
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
 * Finds the response for an old address, whether it is encoded or not, in upper or lower case, with or without a trailing slash.
 * Undefined for any other address.
 */
export const findOldAddress = (release: ReleaseManifest, pathname: string): OldAddressAnswer | undefined => {
  const { live, moved, gone } = getKnownAddresses(release)
  if (live.has(pathname)) return undefined
  const key = normaliseAddress(pathname)
  if (key === undefined) return undefined
  const to = moved.get(key)
  if (to !== undefined) return { status: 301, location: encodeAddress(to) }
  // A removed file has no page of its own.
  if (gone.has(key)) return { status: 410, path: isFileAddress(key) ? '404.html' : getOldPath(key) }
  return undefined
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
