import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'

/** How often something is asked for again, and how long that may take: times in milliseconds. */
export interface RetryPolicy {
  /** How often something is asked for before it is given up. */
  maxAttempts: number
  /** The pause before the second attempt; each further one is twice as long. */
  initialDelayMs: number
  /** The longest pause that a host may ask for. */
  maxDelayMs: number
  /** How long an answer, or its next bytes, may take. */
  idleTimeoutMs: number
  /** How long all of one answer may take. */
  totalTimeoutMs: number
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 5,
  initialDelayMs: 1_000,
  maxDelayMs: 120_000,
  idleTimeoutMs: 30_000,
  totalTimeoutMs: 3_600_000,
}

/** How many requests a host gets at a time. */
const requestsPerHost = 2

/** Lets each host be asked a few things at a time, and by nobody while it has asked for a pause. */
export class HostQueues {
  readonly #queues = new Map<string, PQueue>()
  readonly #pausedUntil = new Map<string, number>()
  readonly #retry: RetryPolicy

  constructor(retry: RetryPolicy) {
    this.#retry = retry
  }

  /** Does something when it is a host's turn. */
  async run<Result>(host: string, task: () => Promise<Result>): Promise<Result> {
    const queue = this.#queues.get(host) ?? new PQueue({ concurrency: requestsPerHost })
    this.#queues.set(host, queue)
    return queue.add(task)
  }

  /** Waits until a host may be asked again. */
  async wait(host: string, signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#left(host); left > 0; left = this.#left(host)) await sleep(left, undefined, { signal })
  }

  /**
   * Notes that a host is not to be asked for a while.
   *
   * @param attempt the number of the attempt that failed, from 1.
   * @param retryAfter what the host says of it (RFC 9110, section 10.2.3): seconds, or a date.
   * @returns how long it wants to be left alone when that is longer than anybody waits.
   */
  pause(host: string, attempt: number, retryAfter?: string): { milliseconds: number } | undefined {
    const wanted = readRetryAfter(retryAfter)
    if (wanted > this.#retry.maxDelayMs) return { milliseconds: wanted }
    // Not all in step, lest they come back at the same moment.
    const own = this.#retry.initialDelayMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)
    const until = Date.now() + Math.max(wanted, Math.min(own, this.#retry.maxDelayMs))
    this.#pausedUntil.set(host, Math.max(until, this.#pausedUntil.get(host) ?? 0))
    return undefined
  }

  #left(host: string): number {
    return (this.#pausedUntil.get(host) ?? 0) - Date.now()
  }
}

/** In milliseconds; 0 when nothing is said, or nothing that can be read. */
const readRetryAfter = (written: string | undefined): number => {
  if (!written) return 0
  if (/^\s*\d+\s*$/.test(written)) return Number(written) * 1_000
  const date = Date.parse(written)
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now())
}
