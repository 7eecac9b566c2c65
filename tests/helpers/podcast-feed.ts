import type { SkippedItem, SourceItem, SourceRecord } from '../../cms/features/moving-in/record.ts'
import {
  makePodcastFeed,
  type PodcastFeedOptions,
} from '../../cms/features/moving-in/sources/podcast-feed/podcast-feed.ts'

/** Where the feed stands. */
export const feedAddress = 'https://podd.example.se/feed.xml'
const namespaces = [
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:podcast="https://podcastindex.org/namespace/1.0"',
  'xmlns:psc="http://podlove.org/simple-chapters"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(' ')
/** A feed whose channel holds this. */
export const write = (channel: string, head = namespaces): string =>
  `<?xml version="1.0"?><rss version="2.0" ${head}><channel>${channel}</channel></rss>`
/** The sound of an item. */
export const sound = '<enclosure url="https://cdn.example.se/ett.mp3" length="1234" type="audio/mpeg"/>'
/** A text as it stands in XML. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Reads a feed at an address, and what else lies on that web. */
export const read = async (
  xml: string,
  pages: Record<string, string> = {},
  options: PodcastFeedOptions = {},
): Promise<SourceItem[]> => {
  const web: Record<string, string> = { [feedAddress]: xml, ...pages }
  const input = { from: feedAddress, head: Buffer.from(xml.slice(0, 65_536)), isAddress: true }
  const fetchText = (address: string) => {
    const text = web[address]
    if (text === undefined) return Promise.reject(new Error(`Adressen ${address} svarar inte.`))
    return Promise.resolve({ text, address, headers: new Headers() })
  }
  const items: SourceItem[] = []
  for await (const item of makePodcastFeed(options).read(input, { fetchText })) items.push(item)
  return items
}
/** The records among what was read. */
export const toRecords = (items: readonly SourceItem[]): SourceRecord[] =>
  items.flatMap((item) => ('record' in item ? [item.record] : []))
/** The items among it that become nothing. */
export const toSkipped = (items: readonly SourceItem[]): SkippedItem[] =>
  items.flatMap((item) => ('skipped' in item ? [item.skipped] : []))
/** The records of one type. */
export const ofType = (items: readonly SourceItem[], type: string): SourceRecord[] =>
  toRecords(items).filter((record) => record.type === type)
