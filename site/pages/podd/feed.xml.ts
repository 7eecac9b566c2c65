import type { APIRoute } from 'astro'
import { toFeedResponse } from '../../feeds/feed-response.ts'
import { buildPodcastFeed } from '../../feeds/podcast-feed.ts'

export const GET: APIRoute = ({ locals }) => toFeedResponse(buildPodcastFeed(locals.content))
