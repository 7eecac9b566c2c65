import type { Payload } from 'payload'
import { repeat } from '../../../platform/repeat.ts'
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
  let syncedAt = 0
  return repeat({
    firstAfter,
    work: async () => {
      if (Date.now() - syncedAt > syncEvery) {
        await syncLinks(payload)
        syncedAt = Date.now()
      }
      const round = await checkDueLinks(payload)
      return round?.tried && round.hasInternet ? interval : longInterval
    },
    onFailure: (error) => {
      payload.logger.warn({ err: error, msg: 'The links to other sites could not be checked. It is tried again.' })
      return longInterval
    },
  })
}
