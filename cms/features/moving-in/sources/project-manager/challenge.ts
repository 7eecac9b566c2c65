import type { SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { setContacts } from './people-and-links.ts'
import { toPlainLine, toPlainText } from './plain-text.ts'
import { Draft, type ManagerPost } from './post.ts'
import { matchGoals } from './project.ts'
import { toRows, toText, toWebAddress } from './values.ts'

/** Turns a challenge of the project manager into one of Vitrin. */
export const toChallenge = (post: ManagerPost): SourceRecord => {
  const draft = new Draft(post)
  draft.setLine('lead', toPlainText(toText(post.get('preamble'))), 400)
  draft.setHtml('body', post.content)
  draft.proposeLead([post.content])
  const [category] = post.getTerms('challenge_category')
  draft.set('category', category && post.refer(category))
  draft.set('globalGoals', matchGoals(draft))
  draft.set('image', post.cover)
  draft.set(
    'focalPoints',
    post.getTerms('focal_point').map((term): SourceValue => {
      const title = post.nameTerm(term)
      const text = toPlainText(term.description ?? '')
      const url = toWebAddress(term.values?.url)
      if (url) draft.note('kept', 'focalPoints', t.wordpress.focalPointLink(toPlainLine(title)), url)
      return text ? { title, text } : { title }
    }),
  )
  setContacts(draft, toRows(post.get('contacts')))
  return draft.toRecord('challenges')
}
