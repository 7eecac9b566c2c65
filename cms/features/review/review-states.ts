import type { Change } from '../../platform/differences/compare-content.ts'

/** The state of a review: submitted, sent back with a note, published, or withdrawn by the submitter. */
export const reviewStates = ['waiting', 'returned', 'published', 'withdrawn'] as const

/** A review as shown in the admin. Dates are ISO 8601 in UTC. */
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

/** What a document's edit view shows about its review: the response of `GET /api/<collection>/:id/review`. */
export interface ReviewStatus {
  /** Waiting or sent back; null when there is no open review. */
  review: ShownReview | null
  may: { submit: boolean; withdraw: boolean; sendBack: boolean; publish: boolean }
  /** Whether the draft has changed since it was submitted. */
  isEditedSince: boolean
  /**
   * The differences between the submitted content and the live one, for people who decide; null when nothing is live or
   * submitted.
   */
  changes: Change[] | null
  isLive: boolean
  /** The path of the live page; null while nothing is live. */
  liveAddress: string | null
}
