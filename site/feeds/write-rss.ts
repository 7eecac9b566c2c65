import RSS from 'rss'
import { cleanText } from './clean-text.ts'

/** An element that RSS itself does not know: `['itunes:explicit', 'false']`, or with attributes and elements inside. */
export interface FeedElement {
  name: string
  attributes?: Record<string, string | number | undefined>
  text?: string | number
  children?: FeedElement[]
}

/** One item of a feed. */
export interface FeedItem {
  title: string
  /** Absolute. */
  address: string
  /** What never changes, whatever happens to the title and the address. */
  guid: string
  /** ISO 8601. */
  date?: string | undefined
  /** HTML, or plain text. */
  description: string
  categories?: string[]
  author?: string | undefined
  enclosure?: { address: string; bytes: number; type: string }
  elements?: FeedElement[]
}

/** A feed. */
export interface Feed {
  title: string
  description: string
  /** Absolute: where the feed itself stands. */
  feedAddress: string
  /** Absolute: the page that the feed belongs to. */
  pageAddress: string
  /** Absolute. */
  imageAddress?: string | undefined
  language: string
  copyright?: string | undefined
  /** When something in the feed last changed, as ISO 8601. */
  changedOn?: string | undefined
  elements?: FeedElement[]
  items: FeedItem[]
}

const namespaces = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  psc: 'http://podlove.org/simple-chapters',
}

/**
 * A feed as RSS 2.0. The same feed always gives the same bytes, and no text can break it: what XML forbids is taken out
 * first, because the package `rss` lets it through.
 */
export const writeRss = (feed: Feed): string => {
  const used = (Object.keys(namespaces) as (keyof typeof namespaces)[]).filter((prefix) => usesNamespace(feed, prefix))
  const rss = new RSS({
    title: cleanText(feed.title),
    description: cleanText(feed.description),
    feed_url: feed.feedAddress,
    site_url: feed.pageAddress,
    image_url: feed.imageAddress,
    language: feed.language,
    copyright: feed.copyright && cleanText(feed.copyright),
    generator: 'Vitrin',
    custom_namespaces: Object.fromEntries(used.map((prefix) => [prefix, namespaces[prefix]])),
    custom_elements: (feed.elements ?? []).map(toCustomElement),
  })
  for (const item of feed.items) {
    rss.item({
      title: cleanText(item.title),
      description: cleanText(item.description),
      url: item.address,
      guid: cleanText(item.guid),
      date: item.date ?? '',
      categories: (item.categories ?? []).map(cleanText),
      author: item.author && cleanText(item.author),
      ...(item.enclosure
        ? { enclosure: { url: item.enclosure.address, size: item.enclosure.bytes, type: item.enclosure.type } }
        : {}),
      custom_elements: (item.elements ?? []).map(toCustomElement),
    })
  }
  return setBuildDate(rss.xml(), feed.changedOn)
}

/** An element with HTML in it, which readers want as it is. */
export const htmlElement = (name: string, html: string): FeedElement => ({
  name,
  children: [{ name: '_cdata', text: html }],
})

const usesNamespace = (feed: Feed, prefix: string): boolean =>
  [feed, ...feed.items].some(({ elements }) => elements?.some(({ name }) => name.startsWith(`${prefix}:`)))

/** The form in which the package `rss` takes an element: only the first key of an object counts. */
const toCustomElement = ({ name, attributes, text, children }: FeedElement): Record<string, unknown> => {
  if (children?.[0]?.name === '_cdata') return { [name]: { _cdata: cleanText(String(children[0].text)) } }
  const known = Object.entries(attributes ?? {}).filter(([, value]) => value !== undefined)
  return {
    [name]: [
      ...(known.length
        ? [{ _attr: Object.fromEntries(known.map(([key, value]) => [key, cleanText(String(value))])) }]
        : []),
      ...(text === undefined ? [] : [cleanText(String(text))]),
      ...(children ?? []).map(toCustomElement),
    ],
  }
}

/**
 * The package always writes the time of the run, which would make every publication a new feed. The pattern takes whole
 * CDATA sections as well, and leaves them alone: what an editor wrote is never mistaken for the element.
 */
const setBuildDate = (xml: string, date: string | undefined): string =>
  xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<lastBuildDate>[^<]*<\/lastBuildDate>/g, (found) => {
    if (found.startsWith('<![')) return found
    return date ? `<lastBuildDate>${new Date(date).toUTCString()}</lastBuildDate>` : ''
  })
