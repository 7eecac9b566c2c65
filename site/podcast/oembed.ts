import type { Content, Episode } from '../content/content.ts'
import { escapeMarkup } from '../feeds/escape-markup.ts'
import { toAbsoluteAddress } from '../feeds/absolute-address.ts'
import { getPlayerAddress } from './addresses.ts'
import { getChannelOf } from './channels.ts'

/** The size of an embedded player, in pixels. */
const playerSize = { width: 640, height: 290 }

/** The HTML for embedding an episode's player on another site. */
export const getEmbedCode = ({ origin, language: { t } }: Content, episode: Episode): string => {
  const source = escapeMarkup(origin + getPlayerAddress(episode))
  const title = escapeMarkup(t.podcast.player(episode.title))
  const { width, height } = playerSize
  return `<iframe src="${source}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
}

/** The oEmbed response for an episode: https://oembed.com/ */
export const toOembed = (episode: Episode, content: Content): Record<string, unknown> => {
  const { origin, settings } = content
  const { podcast } = getChannelOf(content, episode)
  const { site } = settings
  const image = episode.cover ?? podcast.art
  return {
    version: '1.0',
    type: 'rich',
    title: episode.title.toWellFormed(),
    author_name: podcast.title.toWellFormed(),
    provider_name: site.name.toWellFormed(),
    provider_url: `${origin}/`,
    cache_age: 86_400,
    html: getEmbedCode(content, episode),
    ...playerSize,
    ...(image?.width && image.height
      ? {
          thumbnail_url: toAbsoluteAddress(image.address, origin),
          thumbnail_width: image.width,
          thumbnail_height: image.height,
        }
      : {}),
  }
}
