import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, type ContentType } from '../../content-types/index.ts'
import { getTitle, type Content, type PageDocument } from '../content/content.ts'
import { getRelated } from '../content/lookups.ts'
import { defineQuery } from '../content/tracking.ts'
import { t } from '../i18n/index.ts'
import { buildFeedFromContentType } from './feed-from-content-type.ts'

/** How the values of one collection lead to documents: the type that these belong to, and its fields that hold the values. */
interface WayToDocuments {
  type: ContentType
  fields: string[]
}

/** The address of the feed of one value, such as `/projekt/teknik/ai/feed.xml`. */
export const getValueFeedAddress = (value: PageDocument): string => `${value.address}feed.xml`

/** True for a document that others are found by: it has a feed of these. */
export const hasValueFeed = ({ collection }: PageDocument): boolean => waysToDocuments.has(collection)

/** The feed of one value: the newest documents that have it. */
export const buildValueFeed = (value: PageDocument, content: Content): string => {
  const way = waysToDocuments.get(value.collection)
  if (!way)
    throw new Error(
      `Nothing is found by ${value.address}, so it has no feed. Declare a facet that points at "${value.collection}".`,
    )
  const site = content.settings.site.name
  const name = getTitle(value)
  return buildFeedFromContentType(
    way.type,
    getDocumentsWith(content, value),
    {
      title: t.finding.feeds.valueTitle(name, site),
      description: t.finding.feeds.valueDescription(name, site),
      feedAddress: getValueFeedAddress(value),
      pageAddress: value.address,
    },
    content,
  )
}

/** The documents that have a value, in the order of the content. */
const getDocumentsWith = defineQuery(
  'documents with',
  (content, value: PageDocument): PageDocument[] => getDocumentsByValue(content).get(value) ?? [],
)

const documentsByValue = new WeakMap<Content, Map<unknown, PageDocument[]>>()

/** Worked out once for each content, for all values. */
const getDocumentsByValue = (content: Content): Map<unknown, PageDocument[]> => {
  const known = documentsByValue.get(content)
  if (known) return known
  const byValue = new Map<unknown, PageDocument[]>()
  for (const document of content.pageDocuments) {
    const values = new Set((fieldsOfTypes.get(document.collection) ?? []).flatMap((name) => getRelated(document, name)))
    for (const value of values) {
      const documents = byValue.get(value)
      if (documents) documents.push(document)
      else byValue.set(value, [document])
    }
  }
  documentsByValue.set(content, byValue)
  return byValue
}

const getTarget = (field: DataField): string | undefined =>
  field.type === 'relationship' ? String(field.relationTo) : field.custom?.site?.vocabulary

/** By the collection that facets point at. */
const waysToDocuments = new Map<string, WayToDocuments>()
for (const type of contentTypes.filter(({ custom }) => custom.site.feed)) {
  for (const field of getDataFields(type.fields).filter(({ custom }) => custom?.site?.facet)) {
    const target = getTarget(field)
    if (target === undefined) continue
    const way = waysToDocuments.get(target) ?? { type, fields: [] }
    way.fields.push(field.name)
    waysToDocuments.set(target, way)
  }
}

/** By type: the fields through which its documents are found by their values. */
const fieldsOfTypes = new Map<string, string[]>()
for (const { type, fields } of waysToDocuments.values())
  fieldsOfTypes.set(type.slug, [...(fieldsOfTypes.get(type.slug) ?? []), ...fields])
