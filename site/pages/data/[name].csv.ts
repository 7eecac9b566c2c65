import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import { getTables, writeTable } from '../../open-data/tables.ts'

export const listAddresses: ListAddresses = () => getTables().map(({ name }) => `/data/${name}.csv`)

/** One table of the open data. */
export const GET: APIRoute = ({ locals: { content }, params }) => {
  const table = getTables().find(({ name }) => name === params.name)
  if (!table) return new Response(null, { status: 404 })
  return new Response(writeTable(table, content), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } })
}
