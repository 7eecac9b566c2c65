import { encodeAddress, isFileAddress, normaliseAddress } from '../../../content-types/old-addresses.ts'
import { getOldPath } from '../../features/publishing/print-old-addresses.ts'
import type { ReleaseManifest } from '../../releases/release-store.ts'

/** What an old address answers: 301 and where it leads, or 410 and the page that says so. */
export type OldAnswer = { status: 301; location: string } | { status: 410; path: string }

interface Known {
  live: Set<string>
  moved: Map<string, string>
  gone: Set<string>
}

/** Looked up at every request, so made once for each release. */
const knownOf = new WeakMap<ReleaseManifest, Known>()

/**
 * What a release answers at an address that is an old one, however it is written: encoded or not, with capitals, without the
 * slash at its end. Undefined for every other address.
 */
export const findOldAddress = (release: ReleaseManifest, pathname: string): OldAnswer | undefined => {
  const { live, moved, gone } = getKnown(release)
  if (live.has(pathname)) return undefined
  const key = normaliseAddress(pathname)
  if (key === undefined) return undefined
  const to = moved.get(key)
  if (to !== undefined) return { status: 301, location: encodeAddress(to) }
  // A file that is gone has no page of its own.
  if (gone.has(key)) return { status: 410, path: isFileAddress(key) ? '404.html' : getOldPath(key) }
  return undefined
}

const getKnown = (release: ReleaseManifest): Known => {
  const known = knownOf.get(release) ?? {
    live: new Set(release.addresses),
    moved: new Map(release.redirects.map(({ from, to }) => [from, to])),
    // Releases that were made before there were such addresses do not name them.
    gone: new Set(release.gone ?? []),
  }
  knownOf.set(release, known)
  return known
}
