import type { Example } from '../examples/example.ts'
import { statusExamples } from '../vocabularies/examples/statuses.ts'
import { startCategories } from './categories.ts'
import { startPages } from './pages.ts'
import { startSectors } from './sectors.ts'
import { startTechnologies } from './technologies.ts'

/**
 * What an installation of one's own begins with, by collection: words to sort projects by, and pages to fill in, which stay drafts
 * until somebody has. The synonyms of the search are the default of its settings.
 */
export const startContent: Readonly<Record<string, readonly Example[]>> = {
  statuses: statusExamples,
  categories: startCategories,
  sectors: startSectors,
  technologies: startTechnologies,
  pages: startPages,
}
