import Link from 'next/link'
import { t } from './texts.ts'

/** Tells how much feedback from the public has not been handled. */
export const FeedbackLine = ({ count }: { count: number }) =>
  count ? (
    <p className="board-line">
      <Link href="/admin/collections/feedback?where[or][0][and][0][isHandled][not_equals]=true">
        {t.feedback.waiting(count)}
      </Link>
    </p>
  ) : null
