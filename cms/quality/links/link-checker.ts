import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { checkDueLinks } from './check-links.ts'
import { syncLinks } from './collect-links.ts'

const minute = 60_000
/** After the start, others come first. */
const firstAfter = 2 * minute
/** How often some links are tried, and how often when nothing was due or nothing answered. */
const interval = 2 * minute
const longInterval = 60 * minute
/** How often the list of links is compared with what is published. */
const syncEvery = 6 * 60 * minute

/** Tries the links to other sites now and then, in the background, until it is stopped. */
export const startLinkChecker = (payload: Payload): { stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {
      // Woken in order to stop.
    })
  const run = async (): Promise<void> => {
    await pause(firstAfter)
    let syncedAt = 0
    while (!stopping.signal.aborted) {
      let next = longInterval
      try {
        if (Date.now() - syncedAt > syncEvery) {
          await syncLinks(payload)
          syncedAt = Date.now()
        }
        const round = await checkDueLinks(payload)
        if (round?.tried && round.hasInternet) next = interval
      } catch (error) {
        payload.logger.warn({ err: error, msg: 'The links to other sites could not be checked. It is tried again.' })
      }
      await pause(next)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.race([running, sleep(5_000, undefined, { ref: false })])
    },
  }
}
