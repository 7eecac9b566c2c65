import { v5 } from 'uuid'
import { getPodcastGuidName, podcastGuidNamespace } from '../../content-types/podcast/guid-name.ts'

/** The `podcast:guid` of the podcast whose feed has an address. */
export const makePodcastGuid = (feedAddress: string): string =>
  v5(getPodcastGuidName(feedAddress), podcastGuidNamespace)
