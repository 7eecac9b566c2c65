import { closeReviewAfterChange, deleteReviews } from '../../hooks/close-review.ts'
import { reviewEndpoints } from '../../workflow/review-endpoints.ts'
import type { CollectionPart } from './compose-parts.ts'

/** The way of a draft to a publisher and back: handing in, sending back, and what the edit view shows of it. */
export const reviewPart: CollectionPart = {
  endpoints: reviewEndpoints,
  hooks: { afterChange: [closeReviewAfterChange], afterDelete: [deleteReviews] },
  admin: { components: { edit: { beforeDocumentControls: ['./admin/review/ReviewControls.tsx#ReviewControls'] } } },
}
