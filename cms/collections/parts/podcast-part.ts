import { keepOwnPodcastGuid } from '../../podcast/keep-podcast-guid.ts'
import { refuseMovingFeed } from '../../podcast/refuse-moving-feed.ts'
import type { CollectionPart } from './compose-parts.ts'

/** What a podcast of its own does by itself: its lasting id, and the address of its feed. */
export const podcastPart: CollectionPart = {
  hooks: { beforeChange: [refuseMovingFeed, keepOwnPodcastGuid] },
}
