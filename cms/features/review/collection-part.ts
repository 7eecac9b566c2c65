import { closeReviewAfterChange, deleteReviews } from './close-review.ts'
import { reviewEndpoints } from './review-endpoints.ts'
import type { CollectionPart } from '../../platform/collection-part.ts'

/** The review workflow: submitting, sending back, and what the edit view shows of it. */
export const reviewPart: CollectionPart = {
  endpoints: reviewEndpoints,
  hooks: { afterChange: [closeReviewAfterChange], afterDelete: [deleteReviews] },
  admin: {
    components: { edit: { beforeDocumentControls: ['./features/review/admin/ReviewControls.tsx#ReviewControls'] } },
  },
}
