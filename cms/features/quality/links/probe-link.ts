import { BlockedAddressError, sendGuarded } from '../../../platform/outgoing/guarded-request.ts'

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

/**
 * Checks whether a link works: with a HEAD request, and with GET only if that fails. Never requests a host that is not public,
 * whatever the DNS or redirects say: it connects to exactly the address that was checked.
 */
export const probeLink = async (url: string, options: ProbeOptions): Promise<ProbeResult> => {
  let answer: ProbeResult = { kind: 'fails' }
  for (const method of ['HEAD', 'GET'] as const) {
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

const follow = async (start: URL, method: 'GET' | 'HEAD', options: ProbeOptions): Promise<number> => {
  let url = start
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const { status, location } = await send(url, method, options)
    if (status < 300 || status >= 400 || !location) return status
    url = new URL(location, url)
  }
  throw new Error(`${start.href} is redirected more than ${maxRedirects} times.`)
}

const send = async (
  url: URL,
  method: 'GET' | 'HEAD',
  { userAgent, timeoutMs = 10_000, isAllowed }: ProbeOptions,
): Promise<{ status: number; location?: string | undefined }> => {
  const response = await sendGuarded(url, {
    method,
    isAllowed,
    signal: AbortSignal.timeout(timeoutMs),
    headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
  })
  // The body is not read.
  response.destroy()
  return { status: response.statusCode ?? 0, location: response.headers.location }
}
