import type { Payload } from 'payload'
import { repeat } from '../../../platform/repeat.ts'
import { checkDueLinks } from './check-links.ts'
import { syncLinks } from './collect-links.ts'

const minuteMs = 60_000
/** Other work comes first after the start. */
const initialDelayMs = 2 * minuteMs
/** The pause between rounds, and the longer one when nothing was due or nothing responded. */
const roundIntervalMs = 2 * minuteMs
const idleIntervalMs = 60 * minuteMs
/** How often the list of links is synchronised with the published content. */
const syncIntervalMs = 6 * 60 * minuteMs

/** Checks external links periodically in the background, until it is stopped. */
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
