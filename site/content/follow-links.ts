import { encodeAddress, normaliseAddress, splitAddress, type OldAddresses } from '../../content-types/old-addresses.ts'

/**
 * Where a link leads that an editor typed: straight to the page, when what was typed is an address that the page no longer has.
 *
 * @returns the link as it was when it is no old address; undefined when the page is gone, so that the link is shown as text.
 */
export const followLink = (url: string, { moved, gone }: OldAddresses, origin: string): string | undefined => {
  const isWhole = url.startsWith(`${origin}/`)
  const own = splitAddress(isWhole ? url.slice(origin.length) : url)
  const key = own && normaliseAddress(own.path)
  if (!own || !key) return url
  if (gone.has(key)) return undefined
  const target = moved.get(key)
  if (target === undefined) return url
  const next = splitAddress(target)
  if (!next) return target
  return (isWhole ? origin : '') + encodeAddress(next.path + (next.suffix || own.suffix))
}
