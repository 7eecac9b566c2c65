import { makeNamedUuid } from './uuid.ts'

/** The namespace of podcasts: https://podcasting2.org/docs/podcast-namespace/tags/guid */
const podcastNamespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/** The `podcast:guid` of the podcast whose feed has an address: worked out without scheme and trailing slashes. */
export const makePodcastGuid = (feedAddress: string): string =>
  makeNamedUuid(feedAddress.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, ''), podcastNamespace)
