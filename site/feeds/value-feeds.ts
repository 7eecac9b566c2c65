import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes, type ContentType } from '../../content-types/index.ts'
import { getTitle, type Content, type PageDocument } from '../content/content.ts'
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

const getDocumentsWith = defineQuery('documents with', (content, value: PageDocument): PageDocument[] => {
  const { type, fields } = waysToDocuments.get(value.collection)!
  return content.pageDocuments.filter(
    (document) =>
      document.collection === type.slug &&
      fields.some((name) => [(document as unknown as Record<string, unknown>)[name]].flat().includes(value)),
  )
})

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
