import type { Payload } from 'payload'
import { publicationQueue, queuePublicationNow } from './queue-publication.ts'
import { t } from './texts.ts'
import { getLiveReleaseId, readManifest } from '../../releases/release-store.ts'

/** The outcome of a publication. */
export type PublishResult =
  | { isDone: true; release: string }
  /** `isContentFault` when the content is at fault, so that trying again changes nothing. */
  | { isDone: false; message: string; isContentFault: boolean }

/** Runs publications: in a separate process, or in tests in this one. */
export interface Publisher {
  publish: (why: string) => Promise<PublishResult>
}

/** Whether the queue has changes waiting for a publication. */
export const isPublicationWaiting = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: publicationQueue } }, { hasError: { not_equals: true } }] },
  })
  return totalDocs > 0
}

/**
 * Runs a publication if the queue has changes waiting for one.
 *
 * @returns its outcome; undefined when nothing is waiting.
 */
export const publishWaiting = async (payload: Payload, publisher: Publisher): Promise<PublishResult | undefined> =>
  (await isPublicationWaiting(payload)) ? publisher.publish(t.publications.reasons.some) : undefined

/** Queues a publication if a publisher died before it had built the search index of the live release. */
export const recoverSearch = async (payload: Payload): Promise<void> => {
  const live = await getLiveReleaseId()
  const manifest = live ? await readManifest(live) : undefined
  if (manifest?.isSearchOlder) await queuePublicationNow(payload, t.publications.searchRecovered)
}
