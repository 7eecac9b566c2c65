import type { Content } from '../content/content.ts'
import type { Channel } from '../podcast/channels.ts'
import { toFeedResponse } from './feed-response.ts'
import { buildPodcastFeed, countFeedPages } from './podcast-feed.ts'

/**
 * Responds with one file of a podcast's feed; 404 if the podcast or file does not exist.
 *
 * @param page which file, from 1.
 */
export const servePodcastFeed = (content: Content, channel: Channel | undefined, page = 1): Response => {
  if (!channel || !(page >= 1 && page <= countFeedPages(channel)) || !Number.isInteger(page))
    return new Response(null, { status: 404 })
  return toFeedResponse(buildPodcastFeed(content, page, channel))
}
