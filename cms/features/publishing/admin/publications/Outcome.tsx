import type { Publication } from '../../../../platform/generated/payload-types.ts'
import { t } from '../../texts.ts'

/** The outcome of a publication as a coloured word, and its kind when that is not the usual one. */
export const Outcome = ({ publication: { state, kind } }: { publication: Partial<Publication> }) => {
  if (!state) return null
  return (
    <span className={`publication-outcome publication-outcome--${state}`}>
      {t.publications.states[state]}
      {kind === 'rollback' ? <span className="publication-soft"> {t.publications.log.title.rollback}</span> : null}
    </span>
  )
}
