import { lookup as resolve } from 'node:dns'
import { request as requestPlain, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { getHostName } from './host-name.ts'
import { isPublicAddress } from './public-address.ts'

/** An address leads to a machine that must not be asked. */
export class BlockedAddressError extends Error {
  override name = 'BlockedAddressError'
}

/** How a machine outside this installation is asked. */
export interface GuardedRequest {
  method?: 'GET' | 'HEAD'
  headers: OutgoingHttpHeaders
  /** Ends the request, and the reading of what it answers. */
  signal: AbortSignal
  /** Whether a machine with this IP address may be asked. Default: those on the public internet. */
  isAllowed?: ((address: string) => boolean) | undefined
}

/**
 * Sends one request to a machine outside this installation, and follows no redirect: each is a request of its own, which is held
 * against the same rules. A host is connected to at exactly the IP address that was found to be allowed, so that its name cannot
 * mean another one between the check and the connection. A name and a password in the address are not sent.
 *
 * @returns the answer, whose body has not been read: read or destroy it.
 * @throws {BlockedAddressError} when the address is neither http nor https, or any IP address of its host is not allowed.
 */
export const sendGuarded = async (url: URL, request: GuardedRequest): Promise<IncomingMessage> => {
  const { method = 'GET', headers, signal, isAllowed = isPublicAddress } = request
  if (!['http:', 'https:'].includes(url.protocol)) throw new BlockedAddressError(url.href)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  // IP addresses are not looked up, so check them here.
  if (isIP(literal) && !isAllowed(literal)) throw new BlockedAddressError(url.href)
  const target = new URL(url)
  target.username = ''
  target.password = ''
  // `example.se.` is `example.se`, also in what is kept of it.
  target.hostname = getHostName(url)
  return new Promise((done, fail) => {
    const sent = (url.protocol === 'https:' ? requestSecure : requestPlain)(
      target,
      // A connection that another request has left open would not be looked up again.
      { method, headers, signal, agent: false, lookup: lookUpAllowed(isAllowed) },
      done,
    )
    sent.on('error', fail)
    sent.end()
  })
}

/** Looks up a host name, and rejects it if any of its addresses is not allowed. */
const lookUpAllowed =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const [first] = found
      if (!first || found.some(({ address }) => !isAllowed(address)))
        return callback(new BlockedAddressError(hostname), '')
      return options.all ? callback(null, found) : callback(null, first.address, first.family)
    })
  }
