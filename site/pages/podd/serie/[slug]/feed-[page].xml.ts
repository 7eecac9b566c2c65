import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../../adapter/addresses.ts'
import { getFurtherFeedAddresses } from '../../../../feeds/podcast-feed.ts'
import { servePodcastFeed } from '../../../../feeds/serve-podcast-feed.ts'
import { findAdditionalChannel, getAdditionalChannels } from '../../../../podcast/channels.ts'

export const listAddresses: ListAddresses = (content) => getAdditionalChannels(content).flatMap(getFurtherFeedAddresses)

export const GET: APIRoute = ({ locals: { content }, params }) =>
  servePodcastFeed(content, findAdditionalChannel(content, params.slug), Number(params.page))
