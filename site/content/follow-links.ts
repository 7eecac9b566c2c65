import {
  encodeAddress,
  getFragment,
  getOldAddressKeys,
  hasQuery,
  splitAddress,
  type OldAddresses,
} from '../../content-types/old-addresses.ts'

/**
 * Resolves a typed link straight to its page, if it is an old address.
 *
 * @returns the link unchanged if it is not an old address; undefined if the page is gone, so that only the text is shown.
 */
export const followLink = (url: string, { moved, gone }: OldAddresses, origin: string): string | undefined => {
  const isWhole = url.startsWith(`${origin}/`)
  const own = splitAddress(isWhole ? url.slice(origin.length) : url)
  const key = own && getOldAddressKeys(own.path + own.suffix).find((one) => gone.has(one) || moved.has(one))
  if (!own || key === undefined) return url
  if (gone.has(key)) return undefined
  const target = moved.get(key)
  if (target === undefined) return url
  const next = splitAddress(target)
  if (!next) return target
  return (
    (isWhole ? origin : '') +
    encodeAddress(next.path + (next.suffix || (hasQuery(key) ? getFragment(own.suffix) : own.suffix)))
  )
}
