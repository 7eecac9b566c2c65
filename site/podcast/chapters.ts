import type { Content, Episode } from '../content/content.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { cleanText } from '../../content-types/format/clean-text.ts'
import { getChannelOf } from './channels.ts'

/** An episode's chapters for podcast apps: JSON chapters 1.2 of the podcast namespace. */
export const toJsonChapters = (episode: Episode, content: Content): Record<string, unknown> => ({
  version: '1.2.0',
  title: cleanText(episode.title),
  podcastName: cleanText(getChannelOf(content, episode).podcast.title),
  chapters: episode.chapters.map(({ start, title: chapter, link, image }) => ({
    startTime: start,
    title: cleanText(chapter),
    ...(image ? { img: toAbsoluteAddress(image.address, content.origin) } : {}),
    ...(link ? { url: toAbsoluteAddress(link, content.origin) } : {}),
  })),
})
