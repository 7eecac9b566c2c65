/** The namespace of podcasts' lasting ids: https://podcasting2.org/docs/podcast-namespace/tags/guid */
export const podcastGuidNamespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/** What a podcast's lasting id, a UUID of version 5, is worked out from: the address of its feed, without scheme and trailing slashes. */
export const getPodcastGuidName = (feedAddress: string): string =>
  feedAddress.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '')
