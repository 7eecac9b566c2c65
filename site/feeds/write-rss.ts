import RSS from 'rss'
import { cleanText } from '../../content-types/format/clean-text.ts'
import { textToHtml } from './escape-markup.ts'

/** An element beyond RSS itself, such as `itunes:explicit`, with text or with attributes and children. */
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
  /** Never changes, whatever happens to the title and the address. */
  guid: string
  /** ISO 8601. */
  date?: string | undefined
  /** HTML: see `textToHtml`. */
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
  /** The absolute URL of the feed itself. */
  feedAddress: string
  /** The absolute URL of the page that the feed belongs to. */
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
 * Writes a feed as RSS 2.0. The same feed always produces the same bytes, and no text can break it: characters that XML forbids
 * are removed first, because the package `rss` lets them through.
 */
export const writeRss = (feed: Feed): string => {
  const used = (Object.keys(namespaces) as (keyof typeof namespaces)[]).filter((prefix) => usesNamespace(feed, prefix))
  const rss = new RSS({
    title: cleanText(feed.title),
    description: textToHtml(feed.description),
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

/** An element with HTML content, which readers expect unescaped in CDATA. */
export const htmlElement = (name: string, html: string): FeedElement => ({
  name,
  children: [{ name: '_cdata', text: html }],
})

const usesNamespace = (feed: Feed, prefix: string): boolean =>
  [feed, ...feed.items].some(({ elements }) => elements?.some(({ name }) => name.startsWith(`${prefix}:`)))

/** The format in which the package `rss` takes an element: only the first key of an object counts. */
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
 * Replaces the build date: the package always writes the current time, which would change the feed with every publication. The
 * pattern also matches whole CDATA sections and leaves them alone, so that an editor's text is never mistaken for the element.
 */
const setBuildDate = (xml: string, date: string | undefined): string =>
  xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<lastBuildDate>[^<]*<\/lastBuildDate>/g, (found) => {
    if (found.startsWith('<![')) return found
    return date ? `<lastBuildDate>${new Date(date).toUTCString()}</lastBuildDate>` : ''
  })
