import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { getOpenTypes, getSchemaAddress, toJsonResponse, writeDataSet } from '../../open-data/data-sets.ts'
import { writeSchema } from '../../open-data/write-schema.ts'

const getDataAddress = (name: string): string => `/data/${name}.json`

export const listAddresses: ListAddresses = () =>
  getOpenTypes().flatMap(({ name }) => [getDataAddress(name), getSchemaAddress(name)])

/** All documents of one type as open data, or the schema of such a file. */
export const GET: APIRoute = ({ locals: { content }, url }) => {
  for (const { name, type } of getOpenTypes()) {
    if (url.pathname === getDataAddress(name)) return toJsonResponse(writeDataSet(name, type, content))
    if (url.pathname === getSchemaAddress(name)) return toJsonResponse(writeSchema(name, type, content))
  }
  return new Response(null, { status: 404 })
}
