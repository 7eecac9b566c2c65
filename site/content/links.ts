const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * Returns an address entered by an editor if it is safe to link to: HTTP(S), mail, telephone, or on this site. Anything else,
 * such as `javascript:`, returns undefined.
 */
export const toSafeUrl = (url: unknown): string | undefined => {
  if (typeof url !== 'string') return undefined
  const trimmed = url.trim()
  if (/^(#|\/(?![/\\]))/.test(trimmed)) return trimmed
  try {
    return safeProtocols.includes(new URL(trimmed).protocol) ? trimmed : undefined
  } catch {
    return undefined
  }
}

/** The readable host of an address; undefined for an address on this site. */
export const getHost = (url: string): string | undefined => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined
  } catch {
    return undefined
  }
}

/** The `tel:` link for a phone number: `tel:+4642105000` for `+46 (0)42-10 50 00`. */
export const toTelLink = (phone: string): string => `tel:${phone.replaceAll('(0)', '').replaceAll(/[^\d+]/g, '')}`

/** The address of a map of a place, given in degrees. */
export const getMapAddress = (latitude: number, longitude: number): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
