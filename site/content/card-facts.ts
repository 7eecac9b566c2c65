import type { Image, Project, Status } from './content.ts'

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
  status: Pick<Status, 'name' | 'progress' | 'isStopped' | 'address'>
}

/** The content for a project's card. */
export const getCardFacts = ({ address, title, lead, slug, category, cover, status }: Project): CardFacts => ({
  address,
  title,
  lead,
  slug,
  category: category.name,
  cover,
  status: { name: status.name, progress: status.progress, isStopped: status.isStopped, address: status.address },
})
