import type { Content, Episode } from '../content/content.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { cleanText } from '../feeds/clean-text.ts'

/** An episode's chapters as podcast apps read them: JSON chapters 1.2 of the podcast namespace. */
export const toJsonChapters = (
  { chapters, title }: Episode,
  { origin, settings }: Content,
): Record<string, unknown> => ({
  version: '1.2.0',
  title: cleanText(title),
  podcastName: cleanText(settings.podcast.title),
  chapters: chapters.map(({ start, title: chapter, link, image }) => ({
    startTime: start,
    title: cleanText(chapter),
    ...(image ? { img: toAbsoluteAddress(image.address, origin) } : {}),
    ...(link ? { url: toAbsoluteAddress(link, origin) } : {}),
  })),
})
