import { getFacets } from '../../content-types/facets.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, type ContentType } from '../../content-types/index.ts'
import { getTitle, type Content, type Image, type PageDocument } from '../content/content.ts'
import { escapeMarkup } from '../feeds/clean-text.ts'
import { language } from '../i18n/index.ts'
import { groupFilter } from './group-filter.ts'
import { getSearchParts, type SearchPart } from './search-parts.ts'

/** What search knows of one page. */
export interface SearchRecord {
  /** The address of the page. */
  address: string
  /** A page of HTML as Pagefind reads it: weights, filters, metadata and places within the page as `data-pagefind-*`. */
  html: string
}

/** One record for each document that can be found. Made from the declarations: no type and no field is named here. */
export const getSearchRecords = (content: Content): SearchRecord[] =>
  content.pageDocuments.flatMap((document) => {
    const source = sources.get(document.collection)
    return source ? [{ address: document.address, html: writeRecord(document, source) }] : []
  })

interface Source {
  group: string
  fields: ContentType['fields']
  facets: { label: string; fields: string[] }[]
}

/** A fixed vocabulary is declared by its values, not by fields. */
const fixedVocabularyFields: ContentType['fields'] = [
  { name: 'name', type: 'text', custom: { site: { searchWeight: 10 } } },
  { name: 'description', type: 'textarea', custom: { site: { searchWeight: 4 } } },
]

const sources = new Map<string, Source>([
  ...contentTypes.flatMap((type): [string, Source][] => {
    const group = type.custom.site.searchGroup
    return group === undefined ? [] : [[type.slug, { group, fields: type.fields, facets: getFacets(type) }]]
  }),
  ...fixedVocabularies.flatMap(({ slug, searchGroup }): [string, Source][] =>
    searchGroup === undefined ? [] : [[slug, { group: searchGroup, fields: fixedVocabularyFields, facets: [] }]],
  ),
])

const writeRecord = (document: PageDocument, { group, fields, facets }: Source): string => {
  const values = document as unknown as Record<string, unknown>
  const parts = getSearchParts(fields, values)
  const isTitle = ({ path }: SearchPart): boolean => path === 'title' || path === 'name'
  // Words belong to the last place before them, so what has a place of its own comes after everything that has none.
  const inOrder = [...parts.filter(({ anchor }) => !anchor), ...parts.filter(({ anchor }) => anchor)]
  const title = getTitle(document)
  const weight = parts.find(isTitle)?.weight ?? 1
  return [
    `<html lang="${language}"><head><title>${escapeMarkup(title)}</title></head><body data-pagefind-body>`,
    `<h1 data-pagefind-weight="${weight}" data-pagefind-meta="title">${escapeMarkup(title)}</h1>`,
    writeMeta('meta', 'group', group),
    writeMeta('filter', groupFilter, group),
    writeMeta('meta', 'description', getDescription(fields, values)),
    writeMeta('meta', 'image', getImageAddress(fields, values)),
    ...facets.flatMap((facet) =>
      getFacetNames(facet.fields, values).map((name) => writeMeta('filter', facet.label, name)),
    ),
    ...inOrder.filter((part) => !isTitle(part)).map(writePart),
    '</body></html>',
  ].join('\n')
}

/** The value stands in an attribute of its own: written beside the name, its commas and colons would mean something. */
const writeMeta = (kind: 'meta' | 'filter', name: string, value: string | undefined): string =>
  value ? `<meta data-pagefind-${kind}="${escapeMarkup(name)}[content]" content="${escapeMarkup(value)}">` : ''

const writePart = ({ text, weight, anchor, isHeading }: SearchPart): string => {
  const tag = isHeading ? 'h2' : 'p'
  return `<${tag}${anchor && isHeading ? ` id="${anchor}"` : ''} data-pagefind-weight="${weight}">${escapeMarkup(text)}</${tag}>`
}

/** What a shared page is described by, which also stands under its title in the list of hits. */
const getDescription = (fields: ContentType['fields'], values: Record<string, unknown>): string | undefined => {
  const field = findByRole(fields, (role) => role?.feed === 'description' || role?.structuredData === 'description')
  const value = values[field?.name ?? 'description']
  return typeof value === 'string' ? value : undefined
}

/** The smallest form of the document's picture. */
const getImageAddress = (fields: ContentType['fields'], values: Record<string, unknown>): string | undefined => {
  const field = findByRole(fields, (role) => role?.structuredData === 'image')
  const image = field && (values[field.name] as Image | undefined)
  return image && (image.sources.find(({ format }) => format === 'webp')?.address ?? image.address)
}

const findByRole = (
  fields: ContentType['fields'],
  isWanted: (role: NonNullable<DataField['custom']>['site']) => boolean,
): DataField | undefined => getDataFields(fields).find(({ custom }) => isWanted(custom?.site))

const getFacetNames = (fields: string[], values: Record<string, unknown>): string[] => [
  ...new Set(
    fields
      .flatMap((name) => [values[name]].flat())
      .filter((value) => typeof value === 'object' && value !== null)
      .map((value) => getTitle(value as PageDocument)),
  ),
]
