import { getTitle, type Content, type PageDocument } from '../content/content.ts'
import { buildFeedFromContentType } from './feed-from-content-type.ts'
import { getNewestWith, isFacetValue } from './newest.ts'

/** The address of the feed of one value, such as `/projekt/teknik/ai/feed.xml`. */
export const getValueFeedAddress = (value: PageDocument): string => `${value.address}feed.xml`

/** True for a document that others can be found by: it has a feed of these. */
export const hasValueFeed = isFacetValue

/** The feed of one value: the newest documents with it. */
export const buildValueFeed = (value: PageDocument, content: Content): string => {
  if (!hasValueFeed(value))
    throw new Error(
      `Nothing is found by ${value.address}, so it has no feed. Declare a facet that points at "${value.collection}".`,
    )
  const { feeds } = content.language.t.finding
  const site = content.settings.site.name
  const name = getTitle(value)
  const subject = {
    title: feeds.valueTitle(name, site),
    description: feeds.valueDescription(name, site),
    feedAddress: getValueFeedAddress(value),
    pageAddress: value.address,
  }
  return buildFeedFromContentType(getNewestWith(content, value), subject, content)
}
