/** A feed as a server answers with it. */
export const toFeedResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
