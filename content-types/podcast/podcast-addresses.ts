import { getAddress } from '../addresses.ts'
import { getContentType } from '../index.ts'

/** The addresses of a podcast on the public site, as paths. */
export interface PodcastAddresses {
  /** Its page. */
  address: string
  /** Its feed, which listeners subscribe to. */
  feed: string
}

const readRole = (slug: string): { address: string; feed?: string | undefined } => {
  const { address, feed } = getContentType(slug).custom.site
  if (!address) throw new Error(`The content type "${slug}" needs custom.site.address: podcasts stand there.`)
  return { address, feed }
}

const getMainAddresses = (): PodcastAddresses => {
  const { address, feed } = readRole('episodes')
  if (!feed) throw new Error('The content type "episodes" needs custom.site.feed: listeners subscribe to it.')
  return { address, feed }
}

/**
 * The addresses of a podcast.
 *
 * @param slug of a podcast document. Default: the podcast in the settings.
 */
export const getPodcastAddresses = (slug?: string): PodcastAddresses => {
  if (slug === undefined) return getMainAddresses()
  const address = getAddress(readRole('podcasts').address, slug)
  return { address, feed: `${address}feed.xml` }
}
