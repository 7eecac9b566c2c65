import type { Change } from '../../platform/differences/compare-content.ts'

/** How a review stands: handed in, sent back with a note, published, taken back by whoever handed it in. */
export const reviewStates = ['waiting', 'returned', 'published', 'withdrawn'] as const

/** A review as the admin shows it. Dates are ISO 8601 in UTC. */
export interface ShownReview {
  id: string
  state: 'waiting' | 'returned'
  submitter: string
  submittedAt: string
  message: string
  note: string
  decider: string
  decidedAt: string
}

/** What a document's edit view shows of its review: the answer of `GET /api/<collection>/:id/review`. */
export interface ReviewStatus {
  /** Waiting or sent back; null when there is nothing to say. */
  review: ShownReview | null
  may: { submit: boolean; withdraw: boolean; sendBack: boolean; publish: boolean }
  /** Whether the draft is another than the one that waits. */
  isEditedSince: boolean
  /** What differs between what waits and what is live, for those who decide; null when nothing is live or nothing waits. */
  changes: Change[] | null
  isLive: boolean
  /** Where the public reads it, from the site's root; null while nothing is live. */
  liveAddress: string | null
}
