import { formatMoment } from '../../../platform/dates/format.ts'
import { t } from '../texts.ts'
import type { ReviewStatus, ShownReview } from '../review-states.ts'

const texts = t.review.panel
const show = (date: string): string => (date ? formatMoment(date) : '')

/** Who submitted a document or sent it back, when, and their message. */
export const ReviewState = ({ review, status }: { review: ShownReview; status: ReviewStatus }) => (
  <section className="review-state">
    <p>
      <strong>
        {review.state === 'waiting'
          ? texts.submitted(show(review.submittedAt), review.submitter)
          : texts.returned(show(review.decidedAt), review.decider)}
      </strong>
    </p>
    {review.state === 'waiting' && review.message && <blockquote>{review.message}</blockquote>}
    {review.state === 'returned' && <blockquote>{review.note}</blockquote>}
    {status.isEditedSince && <p>{status.may.sendBack ? texts.editedSince : texts.editedSinceOwn}</p>}
  </section>
)
