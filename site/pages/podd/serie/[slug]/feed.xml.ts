import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../../adapter/addresses.ts'
import { servePodcastFeed } from '../../../../feeds/serve-podcast-feed.ts'
import { findAdditionalChannel, getAdditionalChannels } from '../../../../podcast/channels.ts'

export const listAddresses: ListAddresses = (content) => getAdditionalChannels(content).map(({ feed }) => feed)

/** The feed of a podcast beside the one in the settings. */
export const GET: APIRoute = ({ locals: { content }, params }) =>
  servePodcastFeed(content, findAdditionalChannel(content, params.slug))
