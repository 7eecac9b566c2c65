import type { Content, Episode } from '../content/content.ts'
import { byNewest } from '../feeds/changed-on.ts'
import { makePodcastGuid } from '../feeds/podcast-guid.ts'
import { makeNamedUuid } from '../feeds/uuid.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { getPlayerAddress, podcastFeedAddress } from './addresses.ts'

/** Every episode, newest first. */
export const getEpisodes = ({ episodes }: Content): Episode[] => episodes.toSorted(byNewest)

/** The seasons of the podcast, newest first. Episodes without a season stand last, together. */
export const getSeasons = (content: Content): { season: number | undefined; episodes: Episode[] }[] => {
  const seasons = Map.groupBy(getEpisodes(content), ({ season }) => season)
  return [...seasons]
    .map(([season, episodes]) => ({ season, episodes }))
    .sort((one, other) => (other.season ?? 0) - (one.season ?? 0))
}

/** What the podcast is called in every directory, for ever: stored, or worked out from the feed's address. */
export const getPodcastGuid = ({ settings, origin }: Content): string =>
  settings.podcast.guid ?? makePodcastGuid(origin + podcastFeedAddress)

/** What apps know an episode by: stored, or for an episode that has none worked out from its id. */
export const getEpisodeGuid = (content: Content, { guid, id }: Episode): string =>
  guid ?? makeNamedUuid(`episode/${id}`, getPodcastGuid(content))

/** The pages on which an episode's player stands alone. */
export const getPlayerAddresses = ({ episodes }: Content): string[] => episodes.map(getPlayerAddress)

/** Where the podcast's feed leads when the podcast has moved to another host. */
export const getMovedFeed = ({ settings, origin }: Content): { from: string; to: string }[] => {
  const to = settings.podcast.newFeedUrl && toAbsoluteAddress(settings.podcast.newFeedUrl, origin)
  return to && to !== origin + podcastFeedAddress ? [{ from: podcastFeedAddress, to }] : []
}
