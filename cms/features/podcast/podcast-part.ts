import { keepOwnPodcastGuid } from './keep-podcast-guid.ts'
import { refuseMovingFeed } from './refuse-moving-feed.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** Podcast documents: their permanent guid, and the fixed address of their feed. */
export const podcastPart: CollectionPart = {
  hooks: { beforeChange: [refuseMovingFeed, keepOwnPodcastGuid] },
}
