import type { Episode } from '../content/content.ts'

/** The files next to an episode's page. */
export const getChaptersAddress = (episode: Episode): string => `${episode.address}kapitel.json`
/** @see getChaptersAddress */
export const getVttAddress = (episode: Episode): string => `${episode.address}avskrift.vtt`
/** @see getChaptersAddress */
export const getSrtAddress = (episode: Episode): string => `${episode.address}avskrift.srt`
/** @see getChaptersAddress */
export const getTranscriptJsonAddress = (episode: Episode): string => `${episode.address}avskrift.json`
/** @see getChaptersAddress */
export const getTranscriptTextAddress = (episode: Episode): string => `${episode.address}avskrift.txt`
/** The embeddable player. */
export const getPlayerAddress = (episode: Episode): string => `${episode.address}spelare/`
/** The oEmbed description of an episode, for sites that embed it. */
export const getOembedAddress = (episode: Episode): string => `${episode.address}oembed.json`
