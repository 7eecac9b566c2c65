import { getSubcategories } from '../../content-types/podcast/categories.ts'
import type { Content, PodcastSettings } from '../content/content.ts'
import type { SiteTexts } from '../i18n/index.ts'
import { getMainChannel, getPodcastGuid, type Channel } from '../podcast/channels.ts'
import { toAbsoluteAddress } from './absolute-address.ts'
import { getChangedOn } from './changed-on.ts'
import { toPodcastItem } from './podcast-item.ts'
import { getArtAddress, toArt, toLicence, toLocation, toPeople } from './podcast-parts.ts'
import { writeRss, type FeedElement } from './write-rss.ts'

/** The number of episodes per file; older ones are in the next file (RFC 5005). */
export const episodesPerFeedPage = 100

/** The number of files of a podcast's feed: at least one. */
export const countFeedPages = ({ episodes }: Channel): number =>
  Math.max(1, Math.ceil(episodes.length / episodesPerFeedPage))

/** The address of one file of a podcast's feed. Listeners subscribe to the first. */
export const getFeedPageAddress = ({ feed }: Channel, page: number): string =>
  page === 1 ? feed : feed.replace(/\.xml$/, `-${page}.xml`)

/** The addresses of a feed's further files, if it has more episodes than fit in one. */
export const getFurtherFeedAddresses = (channel: Channel): string[] =>
  Array.from({ length: countFeedPages(channel) - 1 }, (_, index) => getFeedPageAddress(channel, index + 2))

/**
 * Builds a podcast's feed: RSS 2.0 with the elements of Apple, of the Podcast Standards Project (PSP-1) and of the podcast
 * namespace.
 *
 * @param page which file of the feed, from 1.
 * @param channel which podcast. Default: the one in the settings.
 */
export const buildPodcastFeed = (content: Content, page = 1, channel = getMainChannel(content)): string => {
  const { origin } = content
  const { podcast, episodes } = channel
  const art = podcast.art && getArtAddress(podcast.art)
  return writeRss({
    title: podcast.title,
    description: podcast.description,
    feedAddress: origin + getFeedPageAddress(channel, page),
    pageAddress: origin + channel.address,
    imageAddress: art && toAbsoluteAddress(art, origin),
    language: podcast.language,
    copyright: podcast.copyright && stripCopyrightWord(podcast.copyright),
    changedOn: getChangedOn(episodes),
    elements: getChannelElements(content, channel, page),
    items: episodes
      .slice((page - 1) * episodesPerFeedPage, page * episodesPerFeedPage)
      .map((episode) => toPodcastItem(episode, channel, content)),
  })
}

const getChannelElements = (content: Content, channel: Channel, page: number): FeedElement[] => {
  const { origin, settings, language } = content
  const { podcast, episodes } = channel
  const { site } = settings
  const author = podcast.author ?? site.organisation ?? site.name
  const email = podcast.owner?.email
  const elements: (FeedElement | false | undefined)[] = [
    ...getPageLinks(channel, page, origin),
    { name: 'itunes:author', text: author },
    ...toArt(podcast.art, origin),
    getCategory(podcast),
    { name: 'itunes:explicit', text: String(episodes.some(({ explicit }) => explicit)) },
    { name: 'itunes:type', text: podcast.type },
    email !== undefined && {
      name: 'itunes:owner',
      children: [
        { name: 'itunes:name', text: podcast.owner?.name ?? author },
        { name: 'itunes:email', text: email },
      ],
    },
    { name: 'podcast:guid', text: getPodcastGuid(channel, content) },
    { name: 'podcast:locked', attributes: { owner: email }, text: 'yes' },
    { name: 'podcast:medium', text: 'podcast' },
    ...toLicence(podcast.licence),
    ...getFunding(podcast, origin),
    ...toPeople(podcast.people, origin),
    ...toLocation(podcast.location),
    ...getUpdateFrequency(podcast, language.t),
    ...toCode('verify', podcast.verification),
    ...toCode('applepodcastsverify', podcast.appleVerification),
    podcast.isComplete && { name: 'itunes:complete', text: 'Yes' },
    ...getNewFeedUrl(podcast, origin),
  ]
  return elements.filter((element) => element !== false && element !== undefined)
}

/** The category, with the subcategory in it. One of another category, from before somebody changed that, is left out. */
const getCategory = ({ category, subcategory }: PodcastSettings): FeedElement => ({
  name: 'itunes:category',
  attributes: { text: category },
  ...(subcategory && getSubcategories(category).includes(subcategory)
    ? { children: [{ name: 'itunes:category', attributes: { text: subcategory } }] }
    : {}),
})

const getFunding = (podcast: PodcastSettings, origin: string): FeedElement[] => {
  const { url, title } = podcast.funding ?? {}
  const address = url && toAbsoluteAddress(url, origin)
  return address ? [{ name: 'podcast:funding', attributes: { url: address }, text: title ?? podcast.title }] : []
}

/** Publishing frequencies as recurrence rules (RFC 5545). */
const recurrences: Record<NonNullable<PodcastSettings['updateFrequency']>, string> = {
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
}

/** The publishing frequency, unless the podcast is complete. */
const getUpdateFrequency = ({ updateFrequency, isComplete }: PodcastSettings, t: SiteTexts): FeedElement[] => {
  if (isComplete)
    return [{ name: 'podcast:updateFrequency', attributes: { complete: 'true' }, text: t.podcast.complete }]
  if (updateFrequency === undefined) return []
  return [
    {
      name: 'podcast:updateFrequency',
      attributes: { rrule: recurrences[updateFrequency] },
      text: t.podcast.frequencies[updateFrequency],
    },
  ]
}

/** A code with which a directory verifies that the feed is ours. */
const toCode = (purpose: string, code: string | undefined): FeedElement[] =>
  code === undefined ? [] : [{ name: 'podcast:txt', attributes: { purpose }, text: code }]

/** The feed's new address. Apps switch their subscription to it. */
const getNewFeedUrl = ({ newFeedUrl }: PodcastSettings, origin: string): FeedElement[] => {
  const address = newFeedUrl && toAbsoluteAddress(newFeedUrl, origin)
  return address ? [{ name: 'itunes:new-feed-url', text: address }] : []
}

/** Links to the other files of a paged feed. */
const getPageLinks = (channel: Channel, page: number, origin: string): FeedElement[] => {
  const last = countFeedPages(channel)
  if (last === 1) return []
  const pages: [rel: string, page: number][] = [
    ['first', 1],
    ['previous', page - 1],
    ['next', page + 1],
    ['last', last],
  ]
  return pages
    .filter(([, target]) => target >= 1 && target <= last)
    .map(([rel, target]) => ({
      name: 'atom:link',
      attributes: { href: origin + getFeedPageAddress(channel, target), rel, type: 'application/rss+xml' },
    }))
}

/** Apple adds the © itself. */
const stripCopyrightWord = (text: string): string => text.replace(/^\s*(©|\(c\)|copyright)\s*(©|\(c\))?\s*/i, '')
