import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../../adapter/addresses.ts'
import { getFeedPageAddress, getFurtherFeedPages } from '../../../../feeds/podcast-feed.ts'
import { servePodcastFeed } from '../../../../feeds/serve-podcast-feed.ts'
import { getOwnChannel, getOwnChannels } from '../../../../podcast/channels.ts'

export const listAddresses: ListAddresses = (content) =>
  getOwnChannels(content).flatMap((channel) =>
    getFurtherFeedPages(channel).map((page) => getFeedPageAddress(channel, page)),
  )

export const GET: APIRoute = ({ locals: { content }, params }) =>
  servePodcastFeed(content, getOwnChannel(content, params.slug), Number(params.page))
