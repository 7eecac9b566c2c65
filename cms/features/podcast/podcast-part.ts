import { keepOwnPodcastGuid } from './keep-podcast-guid.ts'
import { refuseMovingFeed } from './refuse-moving-feed.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** What a podcast of its own does by itself: its lasting id, and the address of its feed. */
export const podcastPart: CollectionPart = {
  hooks: { beforeChange: [refuseMovingFeed, keepOwnPodcastGuid] },
}
