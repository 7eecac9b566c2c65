import type { Payload } from 'payload'
import { isPublicationWaiting, publishWaiting, type Publisher } from '../../features/publishing/publish-waiting.ts'
import { queueReturnedFiles } from '../../features/publishing/queue-returned-files.ts'
import { startScheduleRunner } from '../../features/schedules/schedule-runner.ts'
import { repeat } from '../../platform/repeat.ts'

/** How often the queue is polled, in milliseconds. */
const pollIntervalMs = 150
/** How often uploads that were missing are looked for, in milliseconds. */
const returnedFilesIntervalMs = 20_000
/** How long to wait before retrying a failed publication, by the number of failures in a row, in milliseconds. */
const retryDelaysMs = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000]

/** A publication that starts this soon after the last one belongs to the same burst, in milliseconds. */
const burstWindowMs = 2_000
/**
 * How long to collect changes before publishing, by how many publications in a row have been in one burst, in milliseconds. A
 * single change goes public at once; fifty in ten seconds become a handful of publications.
 */
const debounceMs = [0, 500, 1_000, 2_000, 3_000]

/**
 * Publishes what is in the queue and carries out schedules, until it is stopped. Retries failures that are not caused by the
 * content.
 */
export const startJobRunner = (payload: Payload, publisher: Publisher): { stop: () => Promise<void> } => {
  let failures = 0
  let burstLength = 0
  let endedAt = -Infinity
  const publications = repeat({
    work: async (pause) => {
      if (!(await isPublicationWaiting(payload))) return pollIntervalMs
      burstLength = Date.now() - endedAt < burstWindowMs ? burstLength + 1 : 0
      if (!(await pause(debounceMs[Math.min(burstLength, debounceMs.length - 1)]!))) return pollIntervalMs
      const result = await publishWaiting(payload, publisher).finally(() => (endedAt = Date.now()))
      if (result && !result.isDone && !result.isContentFault) throw new Error(result.message)
      if (result) failures = 0
      return pollIntervalMs
    },
    onFailure: (error) => {
      const wait = retryDelaysMs[Math.min(failures++, retryDelaysMs.length - 1)]!
      payload.logger.error({ err: error, msg: `A publication failed. It is tried again in ${wait / 1000} s.` })
      return wait
    },
  })
  const returnedFiles = repeat({
    work: async () => {
      if (!(await isPublicationWaiting(payload))) await queueReturnedFiles(payload)
      return returnedFilesIntervalMs
    },
    onFailure: (error) => {
      payload.logger.error({ err: error, msg: 'It could not be seen whether missing uploads are there again.' })
      return returnedFilesIntervalMs
    },
    initialDelayMs: returnedFilesIntervalMs,
  })
  const schedules = startScheduleRunner(payload)
  return {
    stop: async () => {
      await Promise.all([publications.stop(), returnedFiles.stop(), schedules.stop()])
    },
  }
}
