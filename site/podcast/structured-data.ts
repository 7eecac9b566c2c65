import type { Content, Episode } from '../content/content.ts'
import { getStructuredData } from '../content/structured-data.ts'
import { getChannelOf, type Channel } from './channels.ts'
import { formatIsoDuration } from './times.ts'

type JsonLd = Record<string, unknown>

/** A podcast as schema.org JSON-LD. */
export const toPodcastSeries = (
  { podcast, address, feed }: Channel,
  { origin, settings: { site } }: Content,
): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'PodcastSeries',
  name: podcast.title,
  description: podcast.description,
  url: origin + address,
  webFeed: origin + feed,
  inLanguage: podcast.language,
  ...(podcast.art ? { image: origin + podcast.art.address } : {}),
  publisher: { '@type': 'Organization', name: podcast.author ?? site.organisation ?? site.name },
})

/** An episode as schema.org JSON-LD: what its declaration says, and its podcast. */
export const toPodcastEpisode = (episode: Episode, content: Content): JsonLd => {
  const { people, audio, cover } = episode
  const channel = getChannelOf(content, episode)
  const { '@context': _, ...series } = toPodcastSeries(channel, content)
  const { art } = channel.podcast
  return {
    ...(!cover && art ? { image: content.origin + art.address } : {}),
    ...getStructuredData(episode, content),
    timeRequired: formatIsoDuration(audio.duration),
    partOfSeries: series,
    ...(people.length
      ? { actor: people.map(({ name, url }) => ({ '@type': 'Person', name, ...(url ? { url } : {}) })) }
      : {}),
  }
}
