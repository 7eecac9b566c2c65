import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'

/** How a publication went, as a coloured word; with its kind when it is not the usual one. */
export const Outcome = ({ publication: { state, kind } }: { publication: Partial<Publication> }) => {
  if (!state) return null
  return (
    <span className={`publication-outcome publication-outcome--${state}`}>
      {t.publications.states[state]}
      {kind === 'rollback' ? <span className="publication-soft"> {t.publications.log.title.rollback}</span> : null}
    </span>
  )
}
