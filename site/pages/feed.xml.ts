import type { APIRoute } from 'astro'
import { getContentType } from '../../content-types/index.ts'
import { buildFeedFromContentType } from '../feeds/feed-from-content-type.ts'
import { toFeedResponse } from '../feeds/feed-response.ts'
import { getNewestOf } from '../feeds/newest.ts'

/** The feed of new and changed projects. */
export const GET: APIRoute = ({ locals: { content, t }, url }) => {
  const type = getContentType('projects')
  const { name } = content.settings.site
  const subject = {
    title: t.common.feeds.projects(name),
    description: t.finding.feeds.description(name),
    feedAddress: url.pathname,
    pageAddress: type.custom.site.address ?? '/',
  }
  return toFeedResponse(buildFeedFromContentType(getNewestOf(content, type.slug), subject, content))
}
