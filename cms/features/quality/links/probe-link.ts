import { lookup as resolve } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/**
 * What became of asking for an address: somebody `answers`; the page is `gone`; it `fails`, which may pass; or it is `closed`, because
 * it leads to where nobody should be asked.
 */
export interface ProbeResult {
  kind: 'answers' | 'gone' | 'fails' | 'closed'
  /** The HTTP status, when there was an answer. */
  status?: number
}

export interface ProbeOptions {
  /** The name and address under which is asked. */
  userAgent: string
  /** How long to wait for each answer, in milliseconds. */
  timeoutMs?: number
  /** Whether an IP address may be asked. Default: public ones. Tests allow their own servers. */
  isAllowed?: (address: string) => boolean
}

const maxRedirects = 5

/** An address leads to a machine that must not be asked. */
class BlockedAddressError extends Error {}

/**
 * Asks whether a link answers: politely by its head, and for the page itself only when that was no good. Never asks a machine that is
 * not public, wherever names or redirects lead: the address that was looked at is the one that is connected to.
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

/** Refusals, such as 403 for whoever is no browser, say that the page is there. */
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
  // A number is connected to without being looked up.
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
        // The page itself is not read.
        response.destroy()
      },
    )
    request.on('error', fail)
    request.end()
  })
}

/** Finds the addresses of a name, and refuses it when any of them is closed. */
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
