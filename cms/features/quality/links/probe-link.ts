import { lookup as resolve } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/**
 * The result of requesting an address: it `answers`; the page is `gone`; it `fails`, perhaps temporarily; or it is `closed`,
 * because it is not on the public internet.
 */
export interface ProbeResult {
  kind: 'answers' | 'gone' | 'fails' | 'closed'
  /** The HTTP status, if there was a response. */
  status?: number
}

export interface ProbeOptions {
  /** The User-Agent header. */
  userAgent: string
  /** The timeout per request, in milliseconds. */
  timeoutMs?: number
  /** Whether an IP address may be requested. Default: public ones. Tests allow their own servers. */
  isAllowed?: (address: string) => boolean
}

const maxRedirects = 5

/** The address leads to a host that must not be requested. */
class BlockedAddressError extends Error {}

/**
 * Checks whether a link works: with a HEAD request, and with GET only if that fails. Never requests a host that is not public,
 * whatever the DNS or redirects say: it connects to exactly the address that was checked.
 */
export const probeLink = async (url: string, options: ProbeOptions): Promise<ProbeResult> => {
  let answer: ProbeResult = { kind: 'fails' }
  for (const method of ['HEAD', 'GET']) {
    try {
      answer = toResult(await follow(new URL(url), method, options))
    } catch (error) {
      if (error instanceof BlockedAddressError) return { kind: 'closed' }
      answer = { kind: 'fails' }
      if ((error as NodeJS.ErrnoException).code === 'ENOTFOUND') return answer
    }
    if (answer.kind === 'answers' && (answer.status ?? 0) < 400) return answer
  }
  return answer
}

/** Refusals, such as 403 for clients that are not browsers, still mean that the page exists. */
const toResult = (status: number): ProbeResult => {
  if (status === 404 || status === 410) return { kind: 'gone', status }
  return { kind: status >= 500 ? 'fails' : 'answers', status }
}

const follow = async (start: URL, method: string, options: ProbeOptions): Promise<number> => {
  let url = start
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const { status, location } = await send(url, method, options)
    if (status < 300 || status >= 400 || !location) return status
    url = new URL(location, url)
  }
  throw new Error(`${start.href} is redirected more than ${maxRedirects} times.`)
}

const send = (url: URL, method: string, options: ProbeOptions): Promise<{ status: number; location?: string }> => {
  const { userAgent, timeoutMs = 10_000, isAllowed = isPublicAddress } = options
  if (!['http:', 'https:'].includes(url.protocol)) throw new BlockedAddressError(url.href)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  // IP addresses are not looked up, so check them here.
  if (isIP(literal) && !isAllowed(literal)) throw new BlockedAddressError(url.href)
  const target = new URL(url)
  target.username = ''
  target.password = ''
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
      target,
      {
        method,
        agent: false,
        lookup: lookUpAllowed(isAllowed),
        signal: AbortSignal.timeout(timeoutMs),
        headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
      },
      (response) => {
        const { statusCode = 0, headers } = response
        done({ status: statusCode, ...(headers.location ? { location: headers.location } : {}) })
        // The body is not read.
        response.destroy()
      },
    )
    request.on('error', fail)
    request.end()
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
