import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { toJsonResponse } from '../../open-data/data-sets.ts'
import { getBlockAddress } from '../../search/browse-index.ts'
import { getBlockNumbers, writeBlock } from '../../search/write-browse-index.ts'

export const listAddresses: ListAddresses = (content) =>
  getBlockNumbers(content).map((number) => getBlockAddress('effects', number))

/** What the list says of some projects, for the filters. */
export const GET: APIRoute = ({ locals: { content }, params }) => {
  const block = writeBlock(content, 'effects', Number(params.block))
  return block === undefined ? new Response(null, { status: 404 }) : toJsonResponse(block)
}
