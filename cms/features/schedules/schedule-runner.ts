import type { Payload } from 'payload'
import { repeat } from '../../platform/repeat.ts'
import { runDueSchedules } from './run-schedules.ts'

/** How often it is looked whether something is due, in milliseconds. */
const pollIntervalMs = 1_000
/** How long to wait after a failure that has nothing to do with one schedule, such as a database that is gone. */
const failureIntervalMs = 5_000

/** Carries out what is scheduled, at its time, until it is stopped: also while a publication runs. */
export const startScheduleRunner = (payload: Payload): { stop: () => Promise<void> } =>
  repeat({
    work: async () => {
      await runDueSchedules(payload)
      return pollIntervalMs
    },
    onFailure: (error) => {
      payload.logger.error({ err: error, msg: 'What is scheduled could not be carried out. It is tried again.' })
      return failureIntervalMs
    },
  })
