import { challengeExamples } from '../challenge/examples.ts'
import { episodeExamples } from '../episode/examples.ts'
import { getDataFields } from '../fields/walk.ts'
import { audioExamples } from '../files/examples/audio.ts'
import { documentExamples } from '../files/examples/documents.ts'
import { mediaExamples } from '../files/examples/media.ts'
import { getContentType } from '../index.ts'
import { pageExamples } from '../page/examples.ts'
import { podcastExamples } from '../podcast/examples.ts'
import { projectExamples } from '../project/examples/index.ts'
import { redirectExamples } from '../redirect/examples.ts'
import { accessibilityExample } from '../settings/examples/accessibility.ts'
import { podcastExample } from '../settings/examples/podcast.ts'
import { searchExample } from '../settings/examples/search.ts'
import { siteExample } from '../settings/examples/site.ts'
import { categoryExamples } from '../vocabularies/examples/categories.ts'
import { organisationExamples } from '../vocabularies/examples/organisations.ts'
import { sectorExamples } from '../vocabularies/examples/sectors.ts'
import { statusExamples } from '../vocabularies/examples/statuses.ts'
import { technologyExamples } from '../vocabularies/examples/technologies.ts'
import type { Example } from './example.ts'

/** The key of an example is its slug, so that its address is the same in every database. */
const withSlugs = (collection: string, list: Example[]): Example[] => {
  const hasSlug = getDataFields(getContentType(collection).fields).some(({ name }) => name === 'slug')
  return hasSlug ? list.map((example) => ({ ...example, data: { slug: example.key, ...example.data } })) : list
}

/**
 * The examples of every content type, by collection, in the order in which they can be stored: each points only at
 * examples that come before it.
 */
export const examples: Record<string, Example[]> = Object.fromEntries(
  Object.entries({
    categories: categoryExamples,
    sectors: sectorExamples,
    technologies: technologyExamples,
    statuses: statusExamples,
    organisations: organisationExamples,
    media: mediaExamples,
    audio: audioExamples,
    documents: documentExamples,
    podcasts: podcastExamples,
    challenges: challengeExamples,
    projects: projectExamples,
    episodes: episodeExamples,
    pages: pageExamples,
    redirects: redirectExamples,
  }).map(([collection, list]) => [collection, withSlugs(collection, list)]),
)

/** The examples of the settings, by slug. */
export const settingsExamples: Record<string, Record<string, unknown>> = {
  site: siteExample,
  podcast: podcastExample,
  accessibility: accessibilityExample,
  search: searchExample,
}
