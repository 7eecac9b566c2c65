import { getPodcastAddresses, type PodcastAddresses } from '../../content-types/podcast/podcast-addresses.ts'
import type { Content, Episode, Podcast, PodcastSettings } from '../content/content.ts'
import type { NavigationLink } from '../content/navigation.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { byNewest } from '../feeds/changed-on.ts'
import { makePodcastGuid } from '../feeds/podcast-guid.ts'
import type { SiteTexts } from '../i18n/index.ts'

/** A podcast: its settings, its addresses and its episodes. */
export interface Channel extends PodcastAddresses {
  podcast: PodcastSettings
  /** Newest first. Computed on demand, so that pages that only name the podcast do not depend on its episodes. */
  readonly episodes: Episode[]
}

/** The podcast in the settings, which episodes belong to by default. */
export const getMainChannel = (content: Content): Channel => makeChannel(content, content.settings.podcast)

/** All podcasts: the one in the settings first, the others by title. */
export const getChannels = (content: Content): Channel[] => [getMainChannel(content), ...getAdditionalChannels(content)]

/** The podcasts besides the one in the settings, by title. */
export const getAdditionalChannels = (content: Content): Channel[] =>
  content.podcasts
    .toSorted((one, other) => content.language.format.compare(one.title, other.title))
    .map((podcast) => getAdditionalChannel(content, podcast))

/** A podcast besides the one in the settings. */
export const getAdditionalChannel = (content: Content, podcast: Podcast): Channel =>
  makeChannel(content, podcast, podcast.slug)

/** Finds a podcast other than the one in the settings by slug; undefined when it does not exist. */
export const findAdditionalChannel = (content: Content, slug: string | undefined): Channel | undefined => {
  const podcast = content.podcasts.find((one) => one.slug === slug)
  return podcast && getAdditionalChannel(content, podcast)
}

/** Whether this is the podcast in the settings. */
export const isMainChannel = ({ address }: Channel): boolean => address === getPodcastAddresses().address

/** The podcast of an episode. */
export const getChannelOf = (content: Content, { podcast }: Episode): Channel =>
  podcast ? getAdditionalChannel(content, podcast) : getMainChannel(content)

const makeChannel = (content: Content, podcast: PodcastSettings, slug?: string): Channel => {
  let episodes: Episode[] | undefined
  return {
    ...getPodcastAddresses(slug),
    podcast,
    get episodes() {
      return (episodes ??= content.episodes.filter((episode) => episode.podcast?.slug === slug).sort(byNewest))
    },
  }
}

/** The feed of a podcast, for its own pages; undefined for the one in the settings, which every page links to. */
export const getAdditionalFeed = (t: SiteTexts, channel: Channel): NavigationLink | undefined =>
  isMainChannel(channel) ? undefined : { title: t.common.feeds.podcast(channel.podcast.title), address: channel.feed }

/** The permanent guid of a podcast: stored, or derived from the feed's address. */
export const getPodcastGuid = ({ podcast, feed }: Channel, { origin }: Content): string =>
  podcast.guid ?? makePodcastGuid(origin + feed)

/** The redirects for feeds that have moved to another host. */
export const getMovedFeeds = (content: Content): { from: string; to: string }[] =>
  getChannels(content).flatMap(({ podcast, feed }) => {
    const to = podcast.newFeedUrl && toAbsoluteAddress(podcast.newFeedUrl, content.origin)
    return to && to !== content.origin + feed ? [{ from: feed, to }] : []
  })
