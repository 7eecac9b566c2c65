import { t as shared } from '../../../platform/differences/texts.ts'
import { t } from '../texts.ts'
import type { ReviewStatus } from '../review-states.ts'

const texts = t.review.panel
const { differences } = shared

/** What publishing would change for the public: the text of each field before and after. */
export const ReviewChanges = ({ changes, isLive }: Pick<ReviewStatus, 'changes' | 'isLive'>) => (
  <section className="review-changes" aria-labelledby="review-changes">
    <h3 id="review-changes">{texts.changesHeading}</h3>
    {!isLive && <p>{texts.neverLive}</p>}
    {isLive && !changes?.length && <p>{texts.noChanges}</p>}
    {changes?.map(({ path, label, before, after }) => (
      <article key={`${path} ${label}`}>
        <h4>{label}</h4>
        <dl>
          <div>
            <dt>{texts.before}</dt>
            <dd>{before || differences.empty}</dd>
          </div>
          <div>
            <dt>{texts.after}</dt>
            <dd>{after || differences.empty}</dd>
          </div>
        </dl>
      </article>
    ))}
  </section>
)
