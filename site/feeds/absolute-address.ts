/** An absolute, percent-encoded URL, or undefined if it is not safe to link to (such as `javascript:`). */
export const toAbsoluteAddress = (address: string, origin: string): string | undefined => {
  const url = URL.parse(address.trim().toWellFormed(), `${origin}/`)
  return url && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
    ? url.href.replaceAll("'", '%27')
    : undefined
}
