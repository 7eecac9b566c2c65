/** What stands in the lists of the dashboard. Moments are ISO 8601. */

/** A document that the viewer has made or last written in, and whose newest words the public does not see. */
export interface DraftItem {
  collection: string
  id: string
  title: string
  updatedAt: string
  /** Whether the public sees an earlier version of it. */
  isPublic: boolean
}

/** A document that has been handed in to be published. */
export interface ReviewItem {
  collection: string
  /** The document's id. */
  id: string
  title: string
  state: 'waiting' | 'returned'
  submittedBy: string
  submittedAt: string
  /** What the one who handed it in wanted to say. */
  message?: string
  /** Why it was sent back. */
  note?: string
}

/** A document that is to be published or taken away at a time. */
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
