import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { publicationQueue } from '../hooks/queue-publication.ts'
import { startScheduleRunner } from '../schedules/schedule-runner.ts'

/** How often the queues are looked into, in milliseconds. */
const interval = 500

/** Runs what waits in the queues, one after the other, and beside it what is scheduled, until it is stopped. */
export const startJobRunner = (payload: Payload): { stop: () => Promise<void> } => {
  let isStopped = false
  const run = async (): Promise<void> => {
    while (!isStopped) {
      try {
        await payload.jobs.run({ queue: 'default', limit: 20, sequential: true, silent: { info: true } })
        await payload.jobs.run({ queue: publicationQueue, limit: 200, sequential: true, silent: { info: true } })
      } catch (error) {
        payload.logger.error({ err: error, msg: 'The queue of publications could not be run. It is tried again.' })
        await sleep(5_000)
      }
      await sleep(interval)
    }
  }
  const running = run()
  const schedules = startScheduleRunner(payload)
  return {
    stop: async () => {
      isStopped = true
      await Promise.race([Promise.all([running, schedules.stop()]), sleep(5_000)])
    },
  }
}

/**
 * Forgets publications that a process took on and died with, and asks for one anew: what they were to publish may not be
 * public yet.
 */
export const recoverQueue = async (payload: Payload): Promise<void> => {
  const stuck: Where = { and: [{ queue: { equals: publicationQueue } }, { processing: { equals: true } }] }
  const leases = await payload.find({
    collection: 'leases',
    where: { and: [{ name: { equals: 'publisher' } }, { expiresAt: { greater_than: new Date().toISOString() } }] },
    limit: 1,
  })
  if (leases.totalDocs) return
  const { docs } = await payload.find({ collection: 'payload-jobs', where: stuck, limit: 1 })
  if (!docs.length) return
  await payload.delete({ collection: 'payload-jobs', where: stuck })
  await payload.jobs.queue({
    task: 'publish',
    queue: publicationQueue,
    input: { what: 'Fortsätter efter ett avbrott', who: '' },
  })
}
