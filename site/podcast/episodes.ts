import { v5, validate } from 'uuid'
import type { Content, Episode } from '../content/content.ts'
import { makePodcastGuid } from '../feeds/podcast-guid.ts'
import { getPlayerAddress } from './addresses.ts'
import { getMainChannel, getPodcastGuid, type Channel } from './channels.ts'

/** The seasons of a podcast, newest first. Episodes without a season come last, together. */
export const getSeasons = ({ episodes }: Channel): { season: number | undefined; episodes: Episode[] }[] => {
  const seasons = Map.groupBy(episodes, ({ season }) => season)
  return [...seasons]
    .map(([season, list]) => ({ season, episodes: list }))
    .sort((one, other) => (other.season ?? 0) - (one.season ?? 0))
}

/** The guid of an episode, independent of its podcast: stored, or otherwise derived from its id. */
export const getEpisodeGuid = (content: Content, { guid, id }: Episode): string => {
  if (guid) return guid
  const podcast = getMainChannel(content)
  const namespace = getPodcastGuid(podcast, content)
  // A guid that has been brought from elsewhere can be any text.
  return v5(`episode/${id}`, validate(namespace) ? namespace : makePodcastGuid(content.origin + podcast.feed))
}

/** The addresses of all embeddable players. */
export const getPlayerAddresses = ({ episodes }: Content): string[] => episodes.map(getPlayerAddress)
