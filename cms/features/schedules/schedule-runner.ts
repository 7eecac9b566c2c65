import type { Payload } from 'payload'
import { repeat } from '../../platform/repeat.ts'
import { runDueSchedules } from './run-schedules.ts'

/** How often due schedules are looked for, in milliseconds. */
const pollIntervalMs = 1_000
/** How long to wait after a general failure, such as a lost database connection. */
const failureIntervalMs = 5_000

/** Carries out schedules when they are due, until it is stopped, even while a publication runs. */
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
