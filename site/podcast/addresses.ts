import { getContentType } from '../../content-types/index.ts'
import type { Episode } from '../content/content.ts'

const { address, feed } = getContentType('episodes').custom.site
if (!address || !feed)
  throw new Error(
    'The content type "episodes" needs custom.site.address and custom.site.feed: the podcast stands there.',
  )

/** The page of the podcast. */
export const podcastAddress = address
/** The feed that podcast apps read. */
export const podcastFeedAddress = feed

/** The files that stand beside an episode's page. */
export const getChaptersAddress = (episode: Episode): string => `${episode.address}kapitel.json`
/** @see getChaptersAddress */
export const getVttAddress = (episode: Episode): string => `${episode.address}avskrift.vtt`
/** @see getChaptersAddress */
export const getSrtAddress = (episode: Episode): string => `${episode.address}avskrift.srt`
/** @see getChaptersAddress */
export const getTranscriptJsonAddress = (episode: Episode): string => `${episode.address}avskrift.json`
/** @see getChaptersAddress */
export const getTranscriptTextAddress = (episode: Episode): string => `${episode.address}avskrift.txt`
/** The player on its own, which other sites show in a frame. */
export const getPlayerAddress = (episode: Episode): string => `${episode.address}spelare/`
/** What other sites ask for when they want to embed an episode (oEmbed). */
export const getOembedAddress = (episode: Episode): string => `${episode.address}oembed.json`
