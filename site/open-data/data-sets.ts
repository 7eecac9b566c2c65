import { contentTypes, getContentType, type ContentType } from '../../content-types/index.ts'
import type { Content, PageDocument } from '../content/content.ts'
import { getLastChangeOf } from '../feeds/last-change.ts'
import { tracedText } from '../tracing/traced-text.ts'
import { getTables } from './tables.ts'
import { toOpenData } from './to-open-data.ts'

/** The licence of the open data: as SPDX names it, as data portals know it, and where it is explained in a language. */
export const licence = {
  id: 'CC0-1.0',
  uri: 'http://creativecommons.org/publicdomain/zero/1.0/',
  getAddress: (language: string): string => `https://creativecommons.org/publicdomain/zero/1.0/deed.${language}`,
}

/** The content types in the open data, with the names of their files. */
export const getOpenTypes = (): { name: string; type: ContentType }[] =>
  contentTypes.flatMap((type) =>
    type.custom.site.openData === undefined ? [] : [{ name: type.custom.site.openData, type }],
  )

/** The files with a type's documents. */
export const getDataFiles = (
  name: string,
  type: ContentType,
): { address: string; format: 'application/json' | 'text/csv' }[] => [
  { address: `/data/${name}.json`, format: 'application/json' },
  ...getTables()
    .filter((table) => table.type === type)
    .map((table) => ({ address: `/data/${table.name}.csv`, format: 'text/csv' as const })),
]

/** The address of the JSON Schema for a type's data. */
export const getSchemaAddress = (name: string): string => `/data/${name}.schema.json`

/** The catalogue of the open data, for data portals. */
export const catalogueAddress = '/data/dcat.rdf'

/** The documents of a type. */
export const getDocumentsOf = (type: ContentType, { pageDocuments }: Content): PageDocument[] =>
  pageDocuments.filter(({ collection }) => collection === type.slug)

/** One document as JSON, without its provenance: it is part of both the file of all documents and its own file. */
const writeDocument = tracedText((content, document: PageDocument): string =>
  JSON.stringify(toOpenData(getContentType(document.collection), document, content)),
)

/** All documents of a type as one file: their provenance and licence, and the documents under the file's name. */
export const writeDataSet = (name: string, type: ContentType, content: Content): string => {
  const documents = getDocumentsOf(type, content)
  const head = { ...getOrigin(name, content), uppdaterad: getLastChangeOf(content, type.slug), antal: documents.length }
  const texts = documents.map((document) => writeDocument(content, document))
  return `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[\n${texts.join(',\n')}\n]}\n`
}

/** One document as a separate file. */
export const writeDataDocument = (document: PageDocument, content: Content): string => {
  const name = getContentType(document.collection).custom.site.openData ?? ''
  const [head, text] = [JSON.stringify(getOrigin(name, content)), writeDocument(content, document)]
  return `${head.slice(0, -1)},${text.slice(1)}\n`
}

/** A response with serialised JSON. */
export const toJsonResponse = (json: string): Response =>
  new Response(json, { headers: { 'Content-Type': 'application/json' } })

const getOrigin = (name: string, { origin, settings: { site } }: Content): Record<string, unknown> => ({
  $schema: origin + getSchemaAddress(name),
  kalla: origin,
  utgivare: site.organisation ?? site.name,
  licens: licence.id,
})
