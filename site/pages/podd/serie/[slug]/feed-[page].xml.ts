import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../../adapter/addresses.ts'
import { getFurtherFeedAddresses } from '../../../../feeds/podcast-feed.ts'
import { servePodcastFeed } from '../../../../feeds/serve-podcast-feed.ts'
import { findOwnChannel, getOwnChannels } from '../../../../podcast/channels.ts'

export const listAddresses: ListAddresses = (content) => getOwnChannels(content).flatMap(getFurtherFeedAddresses)

export const GET: APIRoute = ({ locals: { content }, params }) =>
  servePodcastFeed(content, findOwnChannel(content, params.slug), Number(params.page))
