import { toIsoDay } from '../../content-types/format/clock.ts'
import { getFacets, type Facet } from '../../content-types/facets.ts'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, type ContentType } from '../../content-types/index.ts'
import type { Texts } from '../../content-types/languages.ts'
import type { SearchedPage, SearchConfig, SearchRecord } from '../../search/index.ts'
import { splitSynonyms } from '../../content-types/settings/synonyms.ts'
import { getTitle, type Content, type PageDocument } from '../content/content.ts'
import { getFacetLabel } from '../content/labels.ts'
import { pageAddresses } from '../content/navigation.ts'
import type { SiteLanguage } from '../i18n/index.ts'
import { yearKey } from './browse-index.ts'
import { getSearchParts } from './search-parts.ts'

/**
 * All search records: one for the search page with the editors' configuration, and one for each searchable document. Derived from
 * the declarations: no type or field is named here.
 */
export const getSearchRecords = (content: Content): SearchRecord[] => [
  getSearchConfig(content),
  ...content.pageDocuments.flatMap((document) => {
    const source = sources.get(document.collection)
    return source ? [toRecord(content.language, document, source)] : []
  }),
]

/** The collections whose documents may come first. */
const promotable = contentTypes.filter(({ custom }) => custom.site.kind === 'document').map(({ slug }) => slug)

const getSearchConfig = ({ settings: { search }, language }: Content): SearchConfig => ({
  address: pageAddresses.search,
  synonyms: search.synonyms.map(({ words }) => splitSynonyms(words)),
  promoted: search.promoted.map((one) => ({
    queries: splitSynonyms(one.queries),
    addresses: promotable.flatMap((slug) =>
      // Each type has a field of its own there: see `makeSearchSettings`.
      (Reflect.get(one, slug) as readonly PageDocument[]).map(({ address }) => address),
    ),
  })),
  facets: [
    ...new Map(
      [...sources.values()]
        .flatMap(({ facets }) => facets)
        .map((facet) => [facet.key, { key: facet.key, label: getFacetLabel(language, facet) }]),
    ).values(),
    { key: yearKey, label: language.t.finding.facets.year },
  ],
  groups: [...new Set([...sources.values()].map(({ group }) => language.read(group)))],
})

interface Source {
  group: Texts
  fields: ContentType['fields']
  facets: Facet[]
}

/** Fixed vocabularies have no declared fields. */
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

const toRecord = (language: SiteLanguage, document: PageDocument, { group, fields, facets }: Source): SearchedPage => {
  const values = document as unknown as Record<string, unknown>
  const parts = getSearchParts(language, fields, values)
  const description = getDescription(fields, values)
  const date = typeof values.publishedOn === 'string' ? toIsoDay(values.publishedOn) : undefined
  return {
    address: document.address,
    title: getTitle(document),
    group: language.read(group),
    // A text belongs to the last id before it, so parts with their own id come last.
    parts: [...parts.filter(({ anchor }) => !anchor), ...parts.filter(({ anchor }) => anchor)],
    facets: {
      ...Object.fromEntries(
        facets
          .map(({ key, fields: names }) => [key, getFacetValues(names, values)] as const)
          .filter(([, all]) => all.length),
      ),
      ...(date ? { [yearKey]: [{ slug: date.slice(0, 4), name: date.slice(0, 4) }] } : {}),
    },
    ...(description ? { description } : {}),
    ...(date ? { date } : {}),
  }
}

/** The page's description, as used for sharing, also shown in the list of hits. */
const getDescription = (fields: ContentType['fields'], values: Record<string, unknown>): string | undefined => {
  const field = findByRole(fields, (role) => role?.feed === 'description' || role?.structuredData === 'description')
  const value = values[field?.name ?? 'description']
  return typeof value === 'string' ? value : undefined
}

const findByRole = (
  fields: ContentType['fields'],
  isWanted: (role: NonNullable<DataField['custom']>['site']) => boolean,
): DataField | undefined => getDataFields(fields).find(({ custom }) => isWanted(custom?.site))

const getFacetValues = (fields: string[], values: Record<string, unknown>): { slug: string; name: string }[] => {
  const found = fields
    .flatMap((name) => [values[name]].flat())
    .filter((value) => typeof value === 'object' && value !== null)
    .map((value) => ({ slug: (value as PageDocument).slug, name: getTitle(value as PageDocument) }))
  return [...new Map(found.map((value) => [value.slug, value])).values()]
}
