/**
 * An address with host and all, percent-encoded, or undefined when it is none that a reader may be led to
 * (`javascript:` and its like).
 */
export const toAbsoluteAddress = (address: string, origin: string): string | undefined => {
  const url = URL.parse(address.trim().toWellFormed(), `${origin}/`)
  return url && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
    ? url.href.replaceAll("'", '%27')
    : undefined
}
