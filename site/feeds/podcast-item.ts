import type { Content, Episode } from '../content/content.ts'
import { getChaptersAddress } from '../podcast/addresses.ts'
import type { Channel } from '../podcast/channels.ts'
import { getEpisodeGuid } from '../podcast/episodes.ts'
import { formatTime, formatTimestamp } from '../podcast/times.ts'
import { getTranscriptForms } from '../podcast/transcript-forms.ts'
import { toAbsoluteAddress } from './absolute-address.ts'
import { escapeMarkup } from './escape-markup.ts'
import { toArt, toLicence, toLocation, toPeople } from './podcast-parts.ts'
import { richTextToHtml } from './rich-text-to-html.ts'
import { htmlElement, type FeedElement, type FeedItem } from './write-rss.ts'

/** An episode as an item of its podcast's feed. */
export const toPodcastItem = (episode: Episode, channel: Channel, content: Content): FeedItem => {
  const { origin } = content
  const notes = getNotesHtml(episode, content)
  const { address, bytes, mimeType } = episode.audio
  return {
    title: episode.title,
    address: origin + episode.address,
    guid: getEpisodeGuid(content, episode),
    date: episode.publishedOn,
    description: notes,
    enclosure: { address: toAbsoluteAddress(address, origin) ?? origin + address, bytes, type: toAudioType(mimeType) },
    elements: [
      htmlElement('content:encoded', notes),
      ...getItunesElements(episode, content),
      ...getPodcastElements(episode, channel, content),
    ],
  }
}

/** Apps know `audio/x-m4a` and `audio/mpeg`; the same formats have more names. */
export const toAudioType = (mimeType: string): string => {
  if (mimeType === 'audio/mp4' || mimeType === 'audio/m4a') return 'audio/x-m4a'
  return mimeType === 'audio/mp3' ? 'audio/mpeg' : mimeType
}

/** The full notes. Chapters are appended as times, which apps turn into links if there are at least three. */
const getNotesHtml = ({ notes, chapters }: Episode, { origin, language }: Content): string => {
  const times = chapters.map(({ start, title }) => `<li>${formatTime(start)} ${escapeMarkup(title)}</li>`).join('')
  const hasTimes = chapters.length >= 3 && chapters[0]!.start === 0
  return richTextToHtml(notes, origin) + (hasTimes ? `<p>${language.t.podcast.chapters}</p><ul>${times}</ul>` : '')
}

const getItunesElements = (
  { cover, audio, explicit, season, number, type, summary }: Episode,
  { origin }: Content,
): FeedElement[] => {
  const elements: (FeedElement | false | undefined)[] = [
    { name: 'itunes:summary', text: summary },
    { name: 'itunes:duration', text: Math.round(audio.duration) },
    { name: 'itunes:explicit', text: String(explicit) },
    { name: 'itunes:episodeType', text: type },
    season !== undefined && { name: 'itunes:season', text: season },
    number !== undefined && { name: 'itunes:episode', text: number },
    ...toArt(cover, origin),
  ]
  return elements.filter((element) => element !== false && element !== undefined)
}

const getPodcastElements = (episode: Episode, { podcast }: Channel, { origin, language }: Content): FeedElement[] => {
  const { season, number, chapters, people, soundbites } = episode
  const elements: (FeedElement | false | undefined)[] = [
    season !== undefined && {
      name: 'podcast:season',
      attributes: { name: language.t.podcast.season(season) },
      text: season,
    },
    number !== undefined && { name: 'podcast:episode', text: number },
    ...getTranscripts(episode, podcast.language, origin),
    ...(chapters.length
      ? [
          {
            name: 'podcast:chapters',
            attributes: { url: origin + getChaptersAddress(episode), type: 'application/json+chapters' },
          },
          getPodloveChapters(episode, origin),
        ]
      : []),
    ...soundbites.map(({ start, duration, title }) => ({
      name: 'podcast:soundbite',
      attributes: { startTime: start, duration },
      text: title ?? episode.title,
    })),
    ...toPeople(people, origin),
    ...toLocation(episode.location),
    ...toLicence(episode.licence),
  ]
  return elements.filter((element) => element !== false && element !== undefined)
}

/** The transcript in all its formats. Only those with times can be synchronised with the audio. */
const getTranscripts = (episode: Episode, language: string, origin: string): FeedElement[] =>
  getTranscriptForms(episode).map(({ type, hasTimes, getAddress }) => ({
    name: 'podcast:transcript',
    attributes: {
      url: origin + getAddress(episode),
      type,
      language,
      rel: hasTimes ? 'captions' : undefined,
    },
  }))

const getPodloveChapters = ({ chapters }: Episode, origin: string): FeedElement => ({
  name: 'psc:chapters',
  attributes: { version: '1.2' },
  children: chapters.map(({ start, title, link, image }) => ({
    name: 'psc:chapter',
    attributes: {
      start: formatTimestamp(start),
      title,
      href: link && toAbsoluteAddress(link, origin),
      image: image && toAbsoluteAddress(image.address, origin),
    },
  })),
})
