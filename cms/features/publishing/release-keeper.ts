import type { Payload } from 'payload'
import { repeat } from '../../platform/repeat.ts'
import { describeReleaseFault, findReleaseFault, inspectRelease } from '../../releases/release-health.ts'
import { getLiveReleaseId } from '../../releases/release-store.ts'
import { publicationQueue, queuePublicationNow } from './queue-publication.ts'
import { t } from './texts.ts'

/** How often it is looked whether visitors see what is meant to be live, in milliseconds. */
const checkIntervalMs = 5_000
/** After how many of those checks every file of the release is looked at. */
const checksPerInspection = 60

/** Has a new release made when the live one is gone or damaged, until it is stopped. */
export const startReleaseKeeper = (payload: Payload): { stop: () => Promise<void> } => {
  let checks = 0
  return repeat({
    work: async () => {
      const live = checks++ % checksPerInspection === 0 ? await getLiveReleaseId() : undefined
      if (live) await inspectRelease(live)
      await replaceBrokenRelease(payload)
      return checkIntervalMs
    },
    onFailure: (error) => {
      payload.logger.error({ err: error, msg: 'It could not be looked whether the live release is whole.' })
      return checkIntervalMs
    },
  })
}

/**
 * Queues a publication when visitors do not see the release that they are meant to see. Not when one is queued already: that of
 * content which cannot be published waits until somebody has changed it.
 */
export const replaceBrokenRelease = async (payload: Payload): Promise<void> => {
  const fault = await findReleaseFault()
  if (!fault) return
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: publicationQueue } },
  })
  if (totalDocs) return
  payload.logger.error(describeReleaseFault(fault))
  await queuePublicationNow(payload, t.publications.releaseLost)
}
