import type { PayloadRequest } from 'payload'
import type { Podcast } from '../../platform/generated/payload-types.ts'

/** A podcast as the admin knows it. */
export interface PodcastInAdmin {
  title: string
  /** Undefined for the podcast in the settings. */
  slug: string | undefined
  /** The address where it is edited. */
  editAddress: string
  settings: Pick<Podcast, 'guid' | 'directories'>
}

/** Every podcast: the one in the settings first. */
export const findPodcasts = async (req: PayloadRequest): Promise<PodcastInAdmin[]> => {
  const settings = await req.payload.findGlobal({ slug: 'podcast', depth: 0, req })
  const { docs } = await req.payload.find({
    collection: 'podcasts',
    depth: 0,
    pagination: false,
    sort: 'title',
    req,
  })
  return [
    { title: settings.title, slug: undefined, editAddress: '/admin/globals/podcast', settings },
    ...docs.flatMap((podcast) =>
      podcast.slug
        ? [
            {
              title: podcast.title,
              slug: podcast.slug,
              editAddress: `/admin/collections/podcasts/${podcast.id}`,
              settings: podcast,
            },
          ]
        : [],
    ),
  ]
}
