import { t } from './texts.ts'
import { formatMoment } from '../../platform/dates/format.ts'
import type { ReviewItem } from './items.ts'
import { Empty, Item, DashboardSection } from './DashboardSection.tsx'

const texts = t.dashboard.reviews
/** Publishers see what is waiting for them first, editors what was sent back to them. */
const order = { publisher: ['waiting', 'returned'], editor: ['returned', 'waiting'] } as const

/**
 * Submitted documents: for publishers the ones waiting for them, for editors the ones sent back and the ones they are waiting
 * for.
 */
export const Reviews = ({ reviews, canPublish }: { reviews: ReviewItem[]; canPublish: boolean }) => {
  const viewer = canPublish ? 'publisher' : 'editor'
  return (
    <DashboardSection name="reviews" heading={texts.heading[viewer]}>
      {reviews.length ? (
        order[viewer].map((state) => (
          <Group
            key={state}
            heading={texts[state][viewer]}
            reviews={reviews.filter((review) => review.state === state)}
          />
        ))
      ) : (
        <Empty>{texts.empty[viewer]}</Empty>
      )}
    </DashboardSection>
  )
}

const Group = ({ heading, reviews }: { heading: string; reviews: ReviewItem[] }) =>
  reviews.length ? (
    <>
      <h3>{heading}</h3>
      <ul className="board-list">
        {reviews.map(({ collection, id, title, submittedBy, submittedAt, message, note }) => (
          <Item key={`${collection}/${id}`} {...{ collection, id, title }}>
            {` · ${texts.submitted(submittedBy, formatMoment(submittedAt))}`}
            {note || message ? <span className="board-item__words">{note || message}</span> : null}
          </Item>
        ))}
      </ul>
    </>
  ) : null
