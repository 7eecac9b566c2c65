import { splitResults } from '../../html/split-results.ts'
import type { SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { toPlainText } from './plain-text.ts'
import type { Draft } from './post.ts'
import { isTicked, toRows, toText } from './values.ts'

/**
 * Goals and what came of them. The old page showed a comment as the result only when its goal was completed: what the public has
 * never seen is told, and not taken over.
 */
export const setEffects = (draft: Draft): void => {
  const effects = toRows(draft.post.get('impact_goals')).flatMap((row): SourceValue[] => {
    const goal = toPlainText(toText(row.impact_goal))
    const comment = toPlainText(breakLines(toText(row.impact_goal_comment)))
    const isCompleted = isTicked(row.impact_goal_completed)
    if (!goal) {
      if (comment) draft.note('proposal', 'effects', t.wordpress.resultWithoutGoal, comment)
      return []
    }
    if (!isCompleted) {
      if (comment) draft.note('proposal', 'effects', t.wordpress.unseenComment(goal), comment)
      return [{ goal }]
    }
    const { results, notes } = splitResults(comment)
    draft.notes.push(...notes)
    if (!results.length) draft.note('proposal', 'effects', t.wordpress.completedWithoutResult(goal))
    return [{ goal, achieved: 'yes', ...(results.length ? { results: results.map((text) => ({ text })) } : {}) }]
  })
  draft.set('effects', effects)
}

/** The line breaks of a text field mean what they say; the REST answers hold `<br />` before each. */
const breakLines = (text: string): string => text.replace(/(?:<br\s*\/?>)?\r?\n/gi, '<br>')
