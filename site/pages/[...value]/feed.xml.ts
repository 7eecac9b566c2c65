import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { getDocumentAt } from '../../content/lookups.ts'
import { toFeedResponse } from '../../feeds/feed-response.ts'
import { buildValueFeed, getValueFeedAddress, hasValueFeed } from '../../feeds/value-feeds.ts'

export const listAddresses: ListAddresses = ({ pageDocuments }) =>
  pageDocuments.filter(hasValueFeed).map(getValueFeedAddress)

/** The newest documents with one value, such as a technology or an organisation. */
export const GET: APIRoute = ({ locals: { content }, params }) => {
  const value = getDocumentAt(content, `/${params.value}/`)
  return value && hasValueFeed(value)
    ? toFeedResponse(buildValueFeed(value, content))
    : new Response(null, { status: 404 })
}
