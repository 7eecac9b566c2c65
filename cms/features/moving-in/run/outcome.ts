import type { Change } from '../../../platform/differences/compare-content.ts'
import type { Note } from '../record.ts'

/** What becomes of a record:
 * - `made`, `updated`: stored.
 * - `unchanged`: as it was when it came last.
 * - `matched`: a value or address that was here already.
 * - `changedHere`: the source has changed it and somebody has changed the document: to be decided.
 * - `removedHere`: somebody has deleted the document; it stays away.
 * - `refused`: it cannot be stored.
 */
export const actions = ['made', 'updated', 'unchanged', 'matched', 'changedHere', 'removedHere', 'refused'] as const
export type Action = (typeof actions)[number]

/** Whether it is seen by the public. Values and files have no drafts. */
export type Target = 'public' | 'scheduled' | 'draft' | 'none'

/** A line of the plan and of the report. */
export interface Outcome {
  id: string
  type: string
  title: string
  action: Action
  target: Target
  /** The document that it has become, or becomes. */
  document?: string
  /** What there is to say about it, in Swedish: why it stays a draft, another address than it had. */
  told: string[]
  notes: readonly Note[]
  addresses: readonly string[]
  /** In what the document differs from the source, when both have changed it. */
  changes?: readonly Change[]
}
