import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { BlockedAddressError, sendGuarded } from '../../../platform/outgoing/guarded-request.ts'
import { t } from '../texts.ts'
import { showAddress, type AllowedHosts } from './allowed-hosts.ts'
import { FetchError } from './fetch-error.ts'
import type { HostQueues, RetryPolicy } from './retry.ts'

/** What is needed to ask a host for something. */
export interface Asking {
  hosts: AllowedHosts
  queues: HostQueues
  retry: RetryPolicy
  userAgent: string
  /** Ends everything. */
  signal?: AbortSignal | undefined
}

/** An answer whose body is still to be read. */
export interface Answer {
  response: IncomingMessage
  /** Where it came from in the end. */
  url: URL
  /** To be called whenever something has come: what is silent for too long is ended. */
  isComing: () => void
}

const maxRedirects = 5

/** What a host answers when it works again in a while. */
const passingStatuses = [408, 425, 429, 500, 502, 503, 504]

/**
 * Asks for an address, follows where it leads, and hands the answer to `read`. When the host is busy or the line breaks, it is asked
 * again after a while, and `read` begins anew or goes on.
 *
 * @param getHeaders what is sent with each attempt.
 * @param read takes an answer of 200, 206 or 416, and returns what it makes of it. It may be called several times.
 * @throws {FetchError} when it must not be asked, when there is nothing, or when it has been asked often enough.
 */
export const ask = async <Result>(
  address: URL,
  asking: Asking,
  getHeaders: () => OutgoingHttpHeaders,
  read: (answer: Answer) => Promise<Result>,
): Promise<Result> => {
  const { queues, retry, hosts, signal } = asking
  hosts.check(address)
  return queues.run(address.host, async () => {
    for (let attempt = 1; ; attempt++) {
      await queues.wait(address.host, signal)
      signal?.throwIfAborted()
      try {
        return await askOnce(address, asking, getHeaders(), read)
      } catch (fault) {
        signal?.throwIfAborted()
        if (!(fault instanceof PassingFault)) throw fault
        if (attempt >= retry.maxAttempts) throw fault.sentence
        const refused = queues.pause(address.host, attempt, fault.retryAfter)
        if (refused) {
          const minutes = Math.ceil(refused.milliseconds / 60_000)
          throw new FetchError('failed', t.fetching.waits(showAddress(address), minutes), { cause: fault })
        }
      }
    }
  })
}

/** What may be over when it is tried again. */
class PassingFault extends Error {
  readonly sentence: FetchError
  readonly retryAfter: string | undefined
  constructor(sentence: FetchError, retryAfter?: string) {
    super(sentence.message)
    this.sentence = sentence
    this.retryAfter = retryAfter
  }
}

const askOnce = async <Result>(
  address: URL,
  { hosts, retry, userAgent, signal }: Asking,
  headers: OutgoingHttpHeaders,
  read: (answer: Answer) => Promise<Result>,
): Promise<Result> => {
  const ending = new AbortController()
  const end = (): void => ending.abort(new Error('It takes too long.'))
  const idleTimer = setTimeout(end, retry.idleTimeoutMs)
  const totalTimer = setTimeout(end, retry.totalTimeoutMs)
  const all = signal ? AbortSignal.any([ending.signal, signal]) : ending.signal
  let url = address
  try {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const isAllowed = hosts.check(url)
      const sent = { 'User-Agent': userAgent, ...headers }
      const response = await sendGuarded(url, { headers: sent, signal: all, isAllowed })
      idleTimer.refresh()
      const { statusCode = 0, headers: answered } = response
      if (statusCode < 300 || statusCode >= 400 || !answered.location) {
        if (![200, 206, 416].includes(statusCode)) {
          response.destroy()
          throw explainStatus(url, statusCode, answered['retry-after'])
        }
        return await read({ response, url, isComing: () => idleTimer.refresh() })
      }
      response.destroy()
      const next = URL.parse(answered.location, url)
      if (!next) throw new FetchError('failed', t.fetching.failed(showAddress(url), statusCode))
      url = next
    }
    throw new FetchError('failed', t.fetching.tooManyRedirects(showAddress(address), maxRedirects))
  } catch (error) {
    throw explain(url, error)
  } finally {
    clearTimeout(idleTimer)
    clearTimeout(totalTimer)
  }
}

const explainStatus = (url: URL, status: number, retryAfter: string | undefined): Error => {
  const address = showAddress(url)
  if (passingStatuses.includes(status))
    return new PassingFault(new FetchError('failed', t.fetching.failed(address, status)), retryAfter)
  if (status === 404 || status === 410) return new FetchError('missing', t.fetching.missing(address, status))
  if (status === 401 || status === 403) return new FetchError('refused', t.fetching.denied(address, status))
  return new FetchError('failed', t.fetching.failed(address, status))
}

/** Faults of the network and of what comes over it, by Node's codes for them. */
const lineFaults =
  /^(E(CONN|HOST|NET|ADDR|PIPE|TIMEDOUT|AI_|SOCKET)|ERR_(STREAM_PREMATURE_CLOSE|HTTP|SOCKET)|HPE_|ABORT_ERR|UND_ERR)/

/** Says in words why an attempt failed. What is ours to mend is handed on as it is. */
const explain = (url: URL, error: unknown): unknown => {
  if (error instanceof FetchError || error instanceof PassingFault) return error
  const address = showAddress(url)
  if (error instanceof BlockedAddressError) return new FetchError('refused', t.fetching.blocked(address, url.host))
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOTFOUND') return new FetchError('failed', t.fetching.noHost(address, url.hostname), { cause: error })
  if (/CERT|SIGNED|ERR_TLS|ERR_SSL|EPROTO/.test(code))
    return new FetchError('failed', t.fetching.noTrust(address), { cause: error })
  return lineFaults.test(code)
    ? new PassingFault(new FetchError('failed', t.fetching.noAnswer(address), { cause: error }))
    : error
}
