import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../adapter/addresses.ts'
import { getChaptersAddress } from '../../../podcast/addresses.ts'
import { toJsonChapters } from '../../../podcast/chapters.ts'

export const listAddresses: ListAddresses = ({ episodes }) =>
  episodes.filter(({ chapters }) => chapters.length).map(getChaptersAddress)

export const GET: APIRoute = ({ locals: { content }, params }) => {
  const episode = content.episodes.find(({ slug }) => slug === params.slug)
  if (!episode?.chapters.length) return new Response(null, { status: 404 })
  return new Response(JSON.stringify(toJsonChapters(episode, content)), {
    headers: { 'content-type': 'application/json+chapters; charset=utf-8' },
  })
}
