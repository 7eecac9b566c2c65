const safeProtocols = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * An address that an editor wrote, if it is safe to link to: to the web, to a mail program, to a telephone, or on this
 * site. Anything else, such as `javascript:`, gives nothing.
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

/** The host that an address leads to, as people read it; nothing for an address on this site. */
export const getHost = (url: string): string | undefined => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined
  } catch {
    return undefined
  }
}

/** What a telephone dials: `+46 (0)42-10 50 00` gives `tel:+4642105000`. */
export const toTelLink = (phone: string): string => `tel:${phone.replaceAll('(0)', '').replaceAll(/[^\d+]/g, '')}`

/** Where a map shows a place, given in degrees. */
export const getMapAddress = (latitude: number, longitude: number): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
