import type { ContentType, FixedVocabulary } from '../../content-types/index.ts'
import { toTypeName } from '../content/type-name.ts'

/** What shows the values of every vocabulary that has no view of its own. */
const vocabularyView = 'VocabularyView.astro'

/**
 * The file that shows the documents of a type: named after the type, as `ProjectView.astro` is after `projects`.
 *
 * @param names the files that there are in `site/views/`.
 * @throws when there is none, saying which file is missing.
 */
export const findViewName = (type: ContentType | FixedVocabulary, names: readonly string[]): string => {
  const own = `${toTypeName(type.slug)}View.astro`
  if (names.includes(own)) return own
  if (!('custom' in type) || type.custom.site.kind === 'vocabulary') return vocabularyView
  throw new Error(
    `The content type "${type.slug}" has no view: write site/views/${own}, which is given the document as \`document\`, as PageView.astro is.`,
  )
}
