import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { toFeedResponse } from '../../feeds/feed-response.ts'
import { buildPodcastFeed, countFeedPages, getFeedPageAddress } from '../../feeds/podcast-feed.ts'

/** The files of a feed with so many episodes that one is not enough. The first has a file of its own. */
const getFurtherPages: (...parameters: Parameters<typeof countFeedPages>) => number[] = (content) =>
  Array.from({ length: countFeedPages(content) - 1 }, (_, index) => index + 2)

export const listAddresses: ListAddresses = (content) => getFurtherPages(content).map(getFeedPageAddress)

export const GET: APIRoute = ({ locals, params }) => {
  const page = Number(params.page)
  if (!getFurtherPages(locals.content).includes(page)) return new Response(null, { status: 404 })
  return toFeedResponse(buildPodcastFeed(locals.content, page))
}
