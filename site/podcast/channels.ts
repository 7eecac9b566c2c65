import { getPodcastPlace, type PodcastPlace } from '../../content-types/podcast/places.ts'
import type { Content, Episode, Podcast, PodcastSettings } from '../content/content.ts'
import { swedishOrder } from '../content/lookups.ts'
import type { NavigationLink } from '../content/navigation.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { byNewest } from '../feeds/changed-on.ts'
import { makePodcastGuid } from '../feeds/podcast-guid.ts'
import { t } from '../i18n/index.ts'

/** A podcast: what editors say of it, where it stands, and its episodes. */
export interface Channel extends PodcastPlace {
  podcast: PodcastSettings
  /** The newest first. */
  episodes: Episode[]
}

/** The podcast in the settings, to which every episode belongs that names no other. */
export const getMainChannel = (content: Content): Channel => ({
  ...getPodcastPlace(),
  podcast: content.settings.podcast,
  episodes: getEpisodes(content, undefined),
})

/** Every podcast: the one in the settings first, the others by title. */
export const getChannels = (content: Content): Channel[] => [getMainChannel(content), ...getOwnChannels(content)]

/** The podcasts beside the one in the settings, by title. */
export const getOwnChannels = (content: Content): Channel[] =>
  content.podcasts
    .toSorted((one, other) => swedishOrder.compare(one.title, other.title))
    .map((podcast) => toChannel(content, podcast))

/** A podcast beside the one in the settings; undefined when there is none with the slug. */
export const getOwnChannel = (content: Content, slug: string | undefined): Channel | undefined => {
  const podcast = content.podcasts.find((one) => one.slug === slug)
  return podcast && toChannel(content, podcast)
}

/** The podcast to which an episode belongs. */
export const getChannelOf = (content: Content, { podcast }: Episode): Channel =>
  podcast ? toChannel(content, podcast) : getMainChannel(content)

const toChannel = (content: Content, podcast: Podcast): Channel => ({
  ...getPodcastPlace(podcast.slug),
  podcast,
  episodes: getEpisodes(content, podcast.slug),
})

const getEpisodes = ({ episodes }: Content, slug: string | undefined): Episode[] =>
  episodes.filter(({ podcast }) => podcast?.slug === slug).sort(byNewest)

/** The feed of a podcast that pages outside it do not name; undefined for the one in the settings, which every page names. */
export const getOwnFeed = (channel: Channel, content: Content): NavigationLink | undefined =>
  channel.address === getMainChannel(content).address
    ? undefined
    : { title: t.common.feeds.podcast(channel.podcast.title), address: channel.feed }

/** What a podcast is called in every directory, for ever: stored, or worked out from the feed's address. */
export const getPodcastGuid = ({ podcast, feed }: Channel, { origin }: Content): string =>
  podcast.guid ?? makePodcastGuid(origin + feed)

/** Where the feeds lead of those podcasts that have moved to another host. */
export const getMovedFeeds = (content: Content): { from: string; to: string }[] =>
  getChannels(content).flatMap(({ podcast, feed }) => {
    const to = podcast.newFeedUrl && toAbsoluteAddress(podcast.newFeedUrl, content.origin)
    return to && to !== content.origin + feed ? [{ from: feed, to }] : []
  })
