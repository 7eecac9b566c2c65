import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { getFeedPageAddress, getFurtherFeedPages } from '../../feeds/podcast-feed.ts'
import { servePodcastFeed } from '../../feeds/serve-podcast-feed.ts'
import { getMainChannel } from '../../podcast/channels.ts'

export const listAddresses: ListAddresses = (content) => {
  const channel = getMainChannel(content)
  return getFurtherFeedPages(channel).map((page) => getFeedPageAddress(channel, page))
}

export const GET: APIRoute = ({ locals: { content }, params }) =>
  servePodcastFeed(content, getMainChannel(content), Number(params.page))
