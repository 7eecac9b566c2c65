import { getPodcastAddresses, type PodcastAddresses } from '../../content-types/podcast/podcast-addresses.ts'
import type { Content, Episode, Podcast, PodcastSettings } from '../content/content.ts'
import type { NavigationLink } from '../content/navigation.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { byNewest } from '../feeds/changed-on.ts'
import { makePodcastGuid } from '../feeds/podcast-guid.ts'
import type { SiteTexts } from '../i18n/index.ts'

/** A podcast: what editors say of it, where it stands, and its episodes. */
export interface Channel extends PodcastAddresses {
  podcast: PodcastSettings
  /** The newest first. Found when asked for: what only names the podcast does not depend on them. */
  readonly episodes: Episode[]
}

/** The podcast in the settings, to which every episode belongs that names no other. */
export const getMainChannel = (content: Content): Channel => makeChannel(content, content.settings.podcast)

/** Every podcast: the one in the settings first, the others by title. */
export const getChannels = (content: Content): Channel[] => [getMainChannel(content), ...getAdditionalChannels(content)]

/** The podcasts beside the one in the settings, by title. */
export const getAdditionalChannels = (content: Content): Channel[] =>
  content.podcasts
    .toSorted((one, other) => content.language.format.compare(one.title, other.title))
    .map((podcast) => getAdditionalChannel(content, podcast))

/** A podcast beside the one in the settings. */
export const getAdditionalChannel = (content: Content, podcast: Podcast): Channel =>
  makeChannel(content, podcast, podcast.slug)

/** The podcast beside the one in the settings that has a slug; undefined when there is none. */
export const findAdditionalChannel = (content: Content, slug: string | undefined): Channel | undefined => {
  const podcast = content.podcasts.find((one) => one.slug === slug)
  return podcast && getAdditionalChannel(content, podcast)
}

/** Whether a podcast is the one in the settings. */
export const isMainChannel = ({ address }: Channel): boolean => address === getPodcastAddresses().address

/** The podcast to which an episode belongs. */
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

/** The feed of a podcast that pages outside it do not name; undefined for the one in the settings, which every page names. */
export const getAdditionalFeed = (t: SiteTexts, channel: Channel): NavigationLink | undefined =>
  isMainChannel(channel) ? undefined : { title: t.common.feeds.podcast(channel.podcast.title), address: channel.feed }

/** What a podcast is called in every directory, for ever: stored, or worked out from the feed's address. */
export const getPodcastGuid = ({ podcast, feed }: Channel, { origin }: Content): string =>
  podcast.guid ?? makePodcastGuid(origin + feed)

/** Where the feeds lead of those podcasts that have moved to another host. */
export const getMovedFeeds = (content: Content): { from: string; to: string }[] =>
  getChannels(content).flatMap(({ podcast, feed }) => {
    const to = podcast.newFeedUrl && toAbsoluteAddress(podcast.newFeedUrl, content.origin)
    return to && to !== content.origin + feed ? [{ from: feed, to }] : []
  })
