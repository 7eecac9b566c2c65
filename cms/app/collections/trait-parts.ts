import type { FileKind, PodcastPart, SettingsRole, TypeRole } from '../../../content-types/roles.ts'
import { audioPart } from '../../features/podcast/audio-part.ts'
import { episodePart } from '../../features/podcast/episode-part.ts'
import { keepPodcastGuid } from '../../features/podcast/keep-podcast-guid.ts'
import { podcastPart } from '../../features/podcast/podcast-part.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'
import { refuseMismatchedContent } from '../../platform/uploads.ts'
import type { GlobalConfig } from 'payload'

const partsOfFiles: Record<FileKind, CollectionPart> = {
  image: {},
  sound: audioPart,
  document: { hooks: { beforeOperation: [refuseMismatchedContent] } },
}

const partsOfPodcasts: Record<PodcastPart, CollectionPart> = {
  series: podcastPart,
  episode: episodePart,
}

/** What the traits that a type declares, such as being an episode, add to its collection. */
export const getTraitParts = ({ file, podcast }: TypeRole): CollectionPart[] => [
  ...(file ? [partsOfFiles[file.kind]] : []),
  ...(podcast ? [partsOfPodcasts[podcast]] : []),
]

/** What the traits that settings declare do to them before they are stored. */
export const getTraitHooks = ({ podcast }: SettingsRole): NonNullable<GlobalConfig['hooks']>['beforeChange'] & {} =>
  podcast === 'series' ? [keepPodcastGuid] : []
