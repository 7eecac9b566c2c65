import { encodeAddress, isFileAddress, normaliseAddress } from '../../../content-types/old-addresses.ts'
import { getOldPath } from '../../features/publishing/print-old-addresses.ts'
import type { ReleaseManifest } from '../../releases/release-store.ts'

/** What an old address answers: 301 and where it leads, or 410 and the page that says so. */
export type OldAddressAnswer = { status: 301; location: string } | { status: 410; path: string }

interface KnownAddresses {
  live: Set<string>
  moved: Map<string, string>
  gone: Set<string>
}

/** Looked up at every request, so made once for each release. */
const addressesByRelease = new WeakMap<ReleaseManifest, KnownAddresses>()

/**
 * What a release answers at an address that is an old one, however it is written: encoded or not, with capitals, without the
 * slash at its end. Undefined for every other address.
 */
export const findOldAddress = (release: ReleaseManifest, pathname: string): OldAddressAnswer | undefined => {
  const { live, moved, gone } = getKnownAddresses(release)
  if (live.has(pathname)) return undefined
  const key = normaliseAddress(pathname)
  if (key === undefined) return undefined
  const to = moved.get(key)
  if (to !== undefined) return { status: 301, location: encodeAddress(to) }
  // A file that is gone has no page of its own.
  if (gone.has(key)) return { status: 410, path: isFileAddress(key) ? '404.html' : getOldPath(key) }
  return undefined
}

const getKnownAddresses = (release: ReleaseManifest): KnownAddresses => {
  const known = addressesByRelease.get(release) ?? {
    live: new Set(release.addresses),
    moved: new Map(release.redirects.map(({ from, to }) => [from, to])),
    // Releases that were made before there were such addresses do not name them.
    gone: new Set(release.gone ?? []),
  }
  addressesByRelease.set(release, known)
  return known
}
