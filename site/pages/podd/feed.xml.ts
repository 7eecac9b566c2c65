import type { APIRoute } from 'astro'
import { servePodcastFeed } from '../../feeds/serve-podcast-feed.ts'
import { getMainChannel } from '../../podcast/channels.ts'

export const GET: APIRoute = ({ locals: { content } }) => servePodcastFeed(content, getMainChannel(content))
