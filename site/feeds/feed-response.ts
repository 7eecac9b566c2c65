/** A feed as a response. */
export const toFeedResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
