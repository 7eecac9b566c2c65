import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${locals.content.origin}/sitemap-index.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
