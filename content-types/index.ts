import { challenge } from './challenge/challenge.ts'
import { episode } from './episode/episode.ts'
import { audio } from './files/audio.ts'
import { documents } from './files/documents.ts'
import { media } from './files/media.ts'
import { page } from './page/page.ts'
import { podcast } from './podcast/podcast.ts'
import { project } from './project/project.ts'
import { redirect } from './redirect/redirect.ts'
import type { ContentType, FileKind, FixedVocabulary, Settings } from './roles.ts'
import { accessibilitySettings } from './settings/accessibility.ts'
import { podcastSettings } from './settings/podcast.ts'
import { makeSearchSettings } from './settings/search.ts'
import { siteSettings } from './settings/site.ts'
import { assertDeclarations } from './validate.ts'
import { categories } from './vocabularies/categories.ts'
import { globalGoals } from './vocabularies/global-goals.ts'
import { organisations } from './vocabularies/organisations.ts'
import { sectors } from './vocabularies/sectors.ts'
import { statuses } from './vocabularies/statuses.ts'
import { technologies } from './vocabularies/technologies.ts'

/** Every content type: the only list of them. Its order is the order in the admin, in search and in the open data. */
export const contentTypes: readonly ContentType[] = [
  project,
  challenge,
  episode,
  page,
  categories,
  sectors,
  technologies,
  statuses,
  organisations,
  media,
  audio,
  documents,
  redirect,
  podcast,
]

/** The vocabularies that nobody edits. */
export const fixedVocabularies: readonly FixedVocabulary[] = [globalGoals]

/** The settings, each of which exists once. */
export const settings: readonly Settings[] = [
  siteSettings,
  podcastSettings,
  accessibilitySettings,
  makeSearchSettings(contentTypes.filter(({ custom }) => custom.site.kind === 'document')),
]

assertDeclarations({ contentTypes, fixedVocabularies, settings })

/** The content type of a collection. Throws when there is none. */
export const getContentType = (slug: string): ContentType => {
  const type = contentTypes.find((candidate) => candidate.slug === slug)
  if (!type)
    throw new Error(`There is no content type "${slug}". Known: ${contentTypes.map((known) => known.slug).join(', ')}.`)
  return type
}

/** The content type to whose values editors belong. There is exactly one: see `assertDeclarations`. */
export const getOwnerType = (): ContentType => contentTypes.find(({ custom }) => custom.site.ownsDocuments)!

/** The content type of files of a kind. Every kind has exactly one: see `assertDeclarations`. */
export const getFileType = (kind: FileKind): ContentType =>
  contentTypes.find(({ custom }) => custom.site.file?.kind === kind)!

export type { ContentType, FieldRole, FileKind, FixedVocabulary, Settings } from './roles.ts'
