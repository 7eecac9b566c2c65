import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../adapter/addresses.ts'
import { getOembedAddress } from '../../../podcast/addresses.ts'
import { toOembed } from '../../../podcast/oembed.ts'

export const listAddresses: ListAddresses = ({ episodes }) => episodes.map(getOembedAddress)

export const GET: APIRoute = ({ locals: { content }, params }) => {
  const episode = content.episodes.find(({ slug }) => slug === params.slug)
  if (!episode) return new Response(null, { status: 404 })
  return Response.json(toOembed(episode, content))
}
