import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../adapter/addresses.ts'
import { getVttAddress } from '../../../podcast/addresses.ts'
import { getCues } from '../../../podcast/captions.ts'
import { writeVtt } from '../../../podcast/write-captions.ts'

export const listAddresses: ListAddresses = ({ episodes }) =>
  episodes.filter((episode) => getCues(episode).length).map(getVttAddress)

export const GET: APIRoute = ({ locals: { content }, params }) => {
  const episode = content.episodes.find(({ slug }) => slug === params.slug)
  const cues = episode ? getCues(episode) : []
  if (!cues.length) return new Response(null, { status: 404 })
  return new Response(writeVtt(cues), { headers: { 'content-type': 'text/vtt; charset=utf-8' } })
}
