import type { APIRoute } from 'astro'
import type { ListAddresses } from '../../adapter/addresses.ts'
import type { PageDocument } from '../../content/content.ts'
import { getDocumentAt } from '../../content/lookups.ts'
import { getOpenTypes, toJsonResponse, writeDataDocument } from '../../open-data/data-sets.ts'

const findType = (document: PageDocument | undefined) =>
  getOpenTypes().find(({ type }) => type.slug === document?.collection)?.type

export const listAddresses: ListAddresses = ({ pageDocuments }) =>
  pageDocuments.filter(findType).map(({ address }) => `${address}index.json`)

/** One document as open data, next to its page. */
export const GET: APIRoute = ({ locals: { content }, params }) => {
  const document = getDocumentAt(content, `/${params.document}/`)
  return document && findType(document)
    ? toJsonResponse(writeDataDocument(document, content))
    : new Response(null, { status: 404 })
}
