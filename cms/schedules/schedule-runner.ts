import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { runDueSchedules } from './run-schedules.ts'

/** How often it is looked whether something is due, in milliseconds. */
const interval = 1_000
/** How long to wait after a failure that has nothing to do with one schedule, such as a database that is gone. */
const pause = 5_000

/** Carries out what is scheduled, at its time, until it is stopped: also while a publication runs. */
export const startScheduleRunner = (payload: Payload): { stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const wait = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => {
      // Stopped: there is nothing to wait for.
    })
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await runDueSchedules(payload)
        await wait(interval)
      } catch (error) {
        payload.logger.error({ err: error, msg: 'What is scheduled could not be carried out. It is tried again.' })
        await wait(pause)
      }
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.race([running, sleep(5_000)])
    },
  }
}
