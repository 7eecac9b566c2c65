import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../../adapter/addresses.ts'
import { getSrtAddress } from '../../../podcast/addresses.ts'
import { getCues } from '../../../podcast/captions.ts'
import { writeSrt } from '../../../podcast/write-captions.ts'

export const listAddresses: ListAddresses = ({ episodes }) =>
  episodes.filter((episode) => getCues(episode).length).map(getSrtAddress)

export const GET: APIRoute = ({ locals: { content }, params }) => {
  const episode = content.episodes.find(({ slug }) => slug === params.slug)
  const cues = episode ? getCues(episode) : []
  if (!cues.length) return new Response(null, { status: 404 })
  return new Response(writeSrt(cues), { headers: { 'content-type': 'application/x-subrip; charset=utf-8' } })
}
