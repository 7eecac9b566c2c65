/** The items in the dashboard's lists. Times are ISO 8601. */

/** A document that the viewer created or last edited, with changes that are not public. */
export interface DraftItem {
  collection: string
  id: string
  title: string
  updatedAt: string
  /** Whether an earlier version of it is public. */
  isPublic: boolean
}

/** A document submitted for publication. */
export interface ReviewItem {
  collection: string
  /** The document's id. */
  id: string
  title: string
  state: 'waiting' | 'returned'
  submittedBy: string
  submittedAt: string
  /** The submitter's message. */
  message?: string
  /** Why it was sent back. */
  note?: string
}

/** A document that is scheduled to be published or unpublished. */
export interface ScheduleItem {
  collection: string
  /** The document's id. */
  id: string
  title: string
  action: 'publish' | 'unpublish'
  at: string
  state: 'waiting' | 'failed'
  maker: string
  /** Why it failed. */
  error?: string
}

export type { CareItem } from '../quality/care.ts'
