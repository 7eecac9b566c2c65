import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { podcastArt } from '../../../content-types/files/podcast-art.ts'

/** A requirement of a feed: the key of the text that describes it. */
export type FeedRequirement =
  | 'valid'
  | 'public'
  | 'title'
  | 'description'
  | 'language'
  | 'category'
  | 'explicit'
  | 'art'
  | 'author'
  | 'episodes'
  | 'sounds'
  | 'guids'
  | 'dates'
  | 'notMoved'
  | 'ownerEmail'
  | 'guid'
  | 'transcripts'
  | 'chapters'
  | 'numbers'

/** Without these, every directory rejects a feed. */
export const commonRequirements: FeedRequirement[] = [
  'valid',
  'public',
  'title',
  'description',
  'language',
  'category',
  'explicit',
  'art',
  'author',
  'episodes',
  'sounds',
  'guids',
  'dates',
  'notMoved',
]
/** Not required by any directory, but good for listeners. */
export const recommendations: FeedRequirement[] = ['transcripts', 'chapters', 'numbers']

/** What is known besides the feed itself. */
export interface FeedFacts {
  /** The address of the feed. */
  address: string
  /** The size and format of the picture that the feed links to, if it exists. */
  art?: { width: number; height: number; format: string; hasAlpha: boolean } | undefined
  /** Whether the podcast's permanent guid is stored. */
  isGuidKept: boolean
}

/** Whether the feed meets each requirement. */
export type FeedReport = Record<FeedRequirement, boolean>

interface Item {
  title?: string
  guid?: { '#text'?: string } | string
  pubDate?: string
  enclosure?: { '@url'?: string; '@length'?: string; '@type'?: string }
  'itunes:episode'?: string | number
  'podcast:transcript'?: unknown
  'podcast:chapters'?: unknown
}
interface Channel {
  title?: string
  description?: string
  language?: string
  item?: Item[]
  'itunes:author'?: string
  'itunes:category'?: { '@text'?: string }
  'itunes:explicit'?: string | boolean
  'itunes:image'?: { '@href'?: string }
  'itunes:owner'?: { 'itunes:email'?: string }
  'itunes:type'?: string
  'itunes:new-feed-url'?: string
}

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'item',
  parseTagValue: false,
})

/**
 * Reads the podcast's feed as directories do, and checks each requirement.
 *
 * @param xml the published feed; undefined when nothing is published yet.
 */
export const checkFeed = (xml: string | undefined, { address, art, isGuidKept }: FeedFacts): FeedReport => {
  const isValid = xml !== undefined && XMLValidator.validate(xml) === true
  const channel: Channel = isValid ? ((reader.parse(xml) as { rss?: { channel?: Channel } }).rss?.channel ?? {}) : {}
  const items = channel.item ?? []
  const everyItem = (isMet: (item: Item) => boolean): boolean => items.length > 0 && items.every(isMet)
  const guids = items.map(({ guid }) => (typeof guid === 'object' ? guid['#text'] : guid) ?? '')
  const bytes = Buffer.byteLength(channel.description ?? '')
  const moved = channel['itunes:new-feed-url']
  return {
    valid: isValid,
    public: isPublicAddress(address),
    title: Boolean(channel.title?.trim()),
    description: bytes > 0 && bytes <= 4000,
    language: /^[a-z]{2,3}(-[a-z]{2})?$/i.test(channel.language ?? ''),
    category: Boolean(channel['itunes:category']?.['@text']),
    explicit: ['true', 'false'].includes(String(channel['itunes:explicit'])),
    art: Boolean(channel['itunes:image']?.['@href']) && isGoodArt(art),
    author: Boolean(channel['itunes:author']?.trim()),
    episodes: everyItem(({ title }) => Boolean(title?.trim())),
    sounds: everyItem(({ enclosure }) => Boolean(enclosure?.['@type']) && Number(enclosure?.['@length']) > 0),
    guids: guids.length > 0 && guids.every(Boolean) && new Set(guids).size === guids.length,
    dates: everyItem(({ pubDate }) => !Number.isNaN(Date.parse(pubDate ?? ''))),
    notMoved: isValid && (moved === undefined || moved === address),
    ownerEmail: Boolean(channel['itunes:owner']?.['itunes:email']),
    guid: isGuidKept,
    transcripts: everyItem((item) => item['podcast:transcript'] !== undefined),
    chapters: everyItem((item) => item['podcast:chapters'] !== undefined),
    numbers: channel['itunes:type'] !== 'serial' || everyItem((item) => Number(item['itunes:episode']) > 0),
  }
}

const isGoodArt = (art: FeedFacts['art']): boolean =>
  art !== undefined &&
  art.width === art.height &&
  art.width >= podcastArt.minSide &&
  art.width <= podcastArt.width &&
  ['jpeg', 'png'].includes(art.format) &&
  !art.hasAlpha

/** Directories fetch the feed over the internet, with HTTPS. */
const isPublicAddress = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' && hostname.includes('.') && !/^(127\.|10\.|192\.168\.|0\.)|\.local$/.test(hostname)
}
