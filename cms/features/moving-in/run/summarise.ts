import { getKind, isContentType } from '../plan/types.ts'
import type { Change } from '../../../platform/differences/compare-content.ts'
import type { Note } from '../record.ts'
import { describeNote } from './describe-outcomes.ts'
import type { Action, Outcome } from './outcome.ts'
import { readReport, type ReportName } from './report.ts'

/** How many lines of a kind are shown; all of them stand in the report as a file. */
const shown = 30

/** Lines of one kind: the first of them, and how many there are. */
export interface Lines {
  count: number
  first: { id: string; title: string; type: string; document?: string; text: string; changes: readonly Change[] }[]
}

/** What a plan or report has to say, by kind, for the page about it. */
export interface Summary {
  /** What cannot be moved in, what both sides have changed, what was deleted here, and the documents that are new or changed. */
  actions: Partial<Record<Action, Lines>>
  /** What there is to think of about what was moved in: why it stays a draft, another address. */
  told: Lines
  /** What the source says that is not simply taken over, by kind of note. */
  notes: Record<Note['kind'], Lines>
  /** How many old addresses lead on. */
  addresses: number
}

const tellingActions: readonly Action[] = ['refused', 'changedHere', 'removedHere']

/** Files and values come with the documents that use them, and are not listed by themselves. */
const isListed = ({ action, type }: Outcome): boolean =>
  (action === 'made' || action === 'updated') && isContentType(type) && getKind(type) === 'document'

/** Reads a whole report and keeps of it what fits on a page. */
export const summarise = async (folder: string, name: ReportName): Promise<Summary> => {
  const lines = (): Lines => ({ count: 0, first: [] })
  const summary: Summary = {
    actions: {},
    told: lines(),
    notes: { person: lines(), proposal: lines(), lost: lines(), kept: lines() },
    addresses: 0,
  }
  const add = (to: Lines, { title, id, type, document, changes = [] }: Outcome, text: string): void => {
    to.count += 1
    if (to.first.length < shown)
      to.first.push({ id, title: title || id, type, ...(document ? { document } : {}), text, changes })
  }
  for await (const outcome of readReport(folder, name)) {
    const isTelling = tellingActions.includes(outcome.action)
    if (isListed(outcome)) add((summary.actions[outcome.action] ??= lines()), outcome, '')
    if (isTelling) add((summary.actions[outcome.action] ??= lines()), outcome, outcome.told.join(' '))
    else if (outcome.told.length) add(summary.told, outcome, outcome.told.join(' '))
    for (const note of outcome.notes) add(summary.notes[note.kind], outcome, describeNote(note))
    if (!isTelling) summary.addresses += outcome.addresses.length
  }
  return summary
}
