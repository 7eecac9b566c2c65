import { contentTypes } from '../../content-types/index.ts'
import type { PageDocument } from '../content/content.ts'
import { getPointers, getRelated } from '../content/lookups.ts'
import { memoIndex } from '../tracing/memo-index.ts'
import { memo } from '../tracing/memo.ts'
import { byNewest } from './changed-on.ts'

/** The number of documents in a feed: enough for readers that poll once a month. */
const maxFeedItems = 50

/** The newest documents of a collection, the most recently published first. */
export const getNewestOf = memo((content, collection: string): PageDocument[] =>
  getOrders(content)
    .newest.filter((document) => document.collection === collection)
    .slice(0, maxFeedItems),
)

/** The newest documents with a value, the most recently published first. */
export const getNewestWith = memo((content, value: PageDocument): PageDocument[] =>
  (getOrders(content).byValue.get(value) ?? []).slice(0, maxFeedItems),
)

/** True for a document that others can be found by, such as a technology or an organisation. */
export const isFacetValue = ({ collection }: { collection: string }): boolean => valueCollections.has(collection)

interface Orders {
  newest: PageDocument[]
  /** The documents with each value. */
  byValue: Map<PageDocument, PageDocument[]>
}

const getOrders = memoIndex((content): Orders => {
  const orders: Orders = { newest: content.pageDocuments.toSorted(byNewest), byValue: new Map() }
  for (const document of orders.newest) {
    const fields = facetFields.get(document.collection) ?? []
    for (const value of new Set(fields.flatMap((name) => getRelated(document, name)))) {
      const documents = orders.byValue.get(value)
      if (documents) documents.push(document)
      else orders.byValue.set(value, [document])
    }
  }
  return orders
})

/** By slug of a type with feeds: the facet fields of its documents. */
const facetFields = new Map<string, string[]>()
/** The collections that these fields reference. */
const valueCollections = new Set<string>()
for (const type of contentTypes.filter(({ custom }) => custom.site.feed)) {
  const facets = getPointers(type).filter(({ field }) => field.custom?.site?.facet)
  facetFields.set(
    type.slug,
    facets.map(({ field }) => field.name),
  )
  for (const { target } of facets) valueCollections.add(target)
}
