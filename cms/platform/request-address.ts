/** An address that a request asks for, always of this server whatever the request says. */
const ownOrigin = 'http://localhost'

/**
 * Reads the address of a request (RFC 9112, section 3.2: a path, or a whole address as proxies are sent it).
 *
 * `new URL(address, base)` alone takes what stands between two slashes for the name of a host, and throws when there is none: `///`.
 *
 * @returns undefined when it is no address.
 */
export const parseRequestAddress = (written: string): URL | undefined => {
  if (written.startsWith('/')) return URL.parse(ownOrigin + written) ?? undefined
  const whole = /^https?:/i.test(written) ? URL.parse(written) : null
  return whole ? (URL.parse(ownOrigin + whole.pathname + whole.search) ?? undefined) : undefined
}
