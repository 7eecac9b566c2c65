import type { APIRoute } from 'astro'
import { buildSitemapIndex } from '../feeds/sitemap.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(buildSitemapIndex(locals.content), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
