import type { Payload } from 'payload'
import { publicationQueue, queuePublicationNow } from './queue-publication.ts'
import { t } from './texts.ts'
import { getLiveReleaseId, readManifest } from '../../releases/release-store.ts'

/** How a publication went. */
export type PublishResult =
  | { isDone: true; release: string }
  /** `isContentFault` when the content is at fault, so that trying again changes nothing. */
  | { isDone: false; message: string; isContentFault: boolean }

/** Who makes publications: a process of its own, or in tests this one. */
export interface Publisher {
  publish: (why: string) => Promise<PublishResult>
}

/** Whether changes wait for a publication in the queue. */
export const isPublicationWaiting = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: publicationQueue } }, { hasError: { not_equals: true } }] },
  })
  return totalDocs > 0
}

/**
 * Makes a publication when changes wait for one in the queue.
 *
 * @returns how it went; undefined when nothing waits.
 */
export const publishWaiting = async (payload: Payload, publisher: Publisher): Promise<PublishResult | undefined> =>
  (await isPublicationWaiting(payload)) ? publisher.publish(t.publications.reasons.some) : undefined

/** Asks for a publication when a publisher died before it had made the search index that the live release is to have. */
export const recoverSearch = async (payload: Payload): Promise<void> => {
  const live = await getLiveReleaseId()
  const manifest = live ? await readManifest(live) : undefined
  if (manifest?.isSearchOlder) await queuePublicationNow(payload, t.publications.searchRecovered)
}
