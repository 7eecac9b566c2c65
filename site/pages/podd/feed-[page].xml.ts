import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { getFurtherFeedAddresses } from '../../feeds/podcast-feed.ts'
import { servePodcastFeed } from '../../feeds/serve-podcast-feed.ts'
import { getMainChannel } from '../../podcast/channels.ts'

export const listAddresses: ListAddresses = (content) => getFurtherFeedAddresses(getMainChannel(content))

export const GET: APIRoute = ({ locals: { content }, params }) =>
  servePodcastFeed(content, getMainChannel(content), Number(params.page))
