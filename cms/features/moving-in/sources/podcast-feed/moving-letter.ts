import { t } from '../../texts.ts'

/**
 * What to send to whoever has had a podcast until now, so that no listener is lost: the new address in the old feed, and a
 * permanent redirect for at least four weeks (https://podcasters.apple.com/support/837-change-the-rss-feed-url).
 *
 * @param podcast its title, and the addresses of its old and its new feed.
 */
export const writeMovingLetter = ({
  title,
  oldFeed,
  newFeed,
}: {
  title: string
  oldFeed: string
  newFeed: string
}): string =>
  t.podcastFeed.letter({ title, oldFeed, newFeed, newFeedInXml: newFeed.replace(/&/g, '&amp;').replace(/</g, '&lt;') })
