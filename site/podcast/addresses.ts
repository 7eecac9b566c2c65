import type { Episode } from '../content/content.ts'

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
