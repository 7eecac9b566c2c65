import type { SiteTexts } from '../i18n/index.ts'

/** A podcast app that can be opened with a feed. */
export interface PodcastApp {
  name: string
  address: string
}

/**
 * Links that open a feed in installed podcast apps.
 *
 * @param feed the feed's absolute URL.
 */
export const getApps = ({ podcast }: SiteTexts, feed: string): PodcastApp[] => {
  const withoutScheme = feed.replace(/^https?:\/\//, '')
  return [
    { name: podcast.applePodcasts, address: `podcast://${withoutScheme}` },
    { name: 'Pocket Casts', address: `pktc://subscribe/${withoutScheme}` },
    { name: 'Overcast', address: `overcast://x-callback-url/add?url=${encodeURIComponent(feed)}` },
    { name: 'AntennaPod', address: `antennapod-subscribe://${withoutScheme}` },
  ]
}
