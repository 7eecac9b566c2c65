import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { getOpenTypes, toJsonResponse, writeDataSet } from '../../open-data/data-sets.ts'

export const listAddresses: ListAddresses = () => getOpenTypes().map(({ name }) => `/data/${name}.json`)

/** All documents of one type as open data. */
export const GET: APIRoute = ({ locals: { content }, params }) => {
  const found = getOpenTypes().find(({ name }) => name === params.name)
  return found ? toJsonResponse(writeDataSet(found.name, found.type, content)) : new Response(null, { status: 404 })
}
