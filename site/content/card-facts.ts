import type { Image, Project } from './content.ts'
import { getShownStatus, type ShownStatus } from './project-status.ts'

/**
 * The content of a project's card. Plain values, so that identical cards are rendered once for all lists: see
 * `Memo.astro`.
 */
export interface CardFacts {
  address: string
  title: string
  lead: string
  slug: string
  category: string
  cover: Image | undefined
  status: ShownStatus
}

/** The content for a project's card. */
export const getCardFacts = (project: Project): CardFacts => {
  const { address, title, lead, slug, category, cover } = project
  return { address, title, lead, slug, category: category.name, cover, status: getShownStatus(project) }
}
