import type { SiteTexts } from '../i18n/index.ts'

/** A podcast app that a link can open at a feed. */
export interface PodcastApp {
  name: string
  address: string
}

/**
 * Links that open a podcast app at a feed, where the app is installed.
 *
 * @param feed the feed's whole address.
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
