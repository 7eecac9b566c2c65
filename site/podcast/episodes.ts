import type { Content, Episode } from '../content/content.ts'
import { makeNamedUuid } from '../feeds/uuid.ts'
import { getPlayerAddress } from './addresses.ts'
import { getMainChannel, getPodcastGuid, type Channel } from './channels.ts'

/** The seasons of a podcast, newest first. Episodes without a season stand last, together. */
export const getSeasons = ({ episodes }: Channel): { season: number | undefined; episodes: Episode[] }[] => {
  const seasons = Map.groupBy(episodes, ({ season }) => season)
  return [...seasons]
    .map(([season, list]) => ({ season, episodes: list }))
    .sort((one, other) => (other.season ?? 0) - (one.season ?? 0))
}

/** What apps know an episode by, whichever podcast it is in: stored, or for one that has none worked out from its id. */
export const getEpisodeGuid = (content: Content, { guid, id }: Episode): string =>
  guid ?? makeNamedUuid(`episode/${id}`, getPodcastGuid(getMainChannel(content), content))

/** The pages on which an episode's player stands alone. */
export const getPlayerAddresses = ({ episodes }: Content): string[] => episodes.map(getPlayerAddress)
