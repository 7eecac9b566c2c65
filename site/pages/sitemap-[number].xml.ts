import type { APIRoute } from 'astro'
import type { ListAddresses } from '../adapter/addresses.ts'
import { buildSitemap, countSitemaps, getSitemapAddress } from '../feeds/sitemap.ts'

export const listAddresses: ListAddresses = (content) =>
  Array.from({ length: countSitemaps(content) }, (_, number) => getSitemapAddress(number))

export const GET: APIRoute = ({ locals: { content }, params }) => {
  const number = Number(params.number)
  if (!(Number.isInteger(number) && number >= 0 && number < countSitemaps(content)))
    return new Response(null, { status: 404 })
  return new Response(buildSitemap(content, number), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
