import type { APIRoute } from 'astro'
import type { ListAddresses } from '../adapter/addresses.ts'
import { toJsonResponse } from '../open-data/data-sets.ts'
import { getBlockAddress, type ListKind } from './browse-index.ts'
import { getBlockNumbers, writeBlock } from './write-browse-index.ts'

/** Creates the handlers of a route for the blocks of one kind of list. */
export const serveBlocks = (kind: ListKind): { listAddresses: ListAddresses; GET: APIRoute } => ({
  listAddresses: (content) => getBlockNumbers(content).map((number) => getBlockAddress(kind, number)),
  GET: ({ locals: { content }, params }) => {
    const block = writeBlock(content, kind, Number(params.block))
    return block === undefined ? new Response(null, { status: 404 }) : toJsonResponse(block)
  },
})
