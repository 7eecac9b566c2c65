import type { Payload } from 'payload'
import { repeat } from '../../../platform/repeat.ts'
import { checkDueLinks } from './check-links.ts'
import { syncLinks } from './collect-links.ts'

const minuteMs = 60_000
/** After the start, others come first. */
const initialDelayMs = 2 * minuteMs
/** How often some links are tried, and how often when nothing was due or nothing answered. */
const roundIntervalMs = 2 * minuteMs
const idleIntervalMs = 60 * minuteMs
/** How often the list of links is compared with what is published. */
const syncIntervalMs = 6 * 60 * minuteMs

/** Tries the links to other sites now and then, in the background, until it is stopped. */
export const startLinkChecker = (payload: Payload): { stop: () => Promise<void> } => {
  let syncedAt = 0
  return repeat({
    initialDelayMs,
    work: async () => {
      if (Date.now() - syncedAt > syncIntervalMs) {
        await syncLinks(payload)
        syncedAt = Date.now()
      }
      const round = await checkDueLinks(payload)
      return round?.tried && round.hasInternet ? roundIntervalMs : idleIntervalMs
    },
    onFailure: (error) => {
      payload.logger.warn({ err: error, msg: 'The links to other sites could not be checked. It is tried again.' })
      return idleIntervalMs
    },
  })
}
