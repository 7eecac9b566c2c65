import { contentTypes } from '../../../../content-types/index.ts'
import { writeCsvRows } from '../../../../content-types/format/csv.ts'
import { getText } from '../../../../content-types/texts.ts'
import { adminLanguage } from '../../../platform/language.ts'
import type { Note } from '../record.ts'
import { t } from '../texts.ts'
import type { Counts } from './move-state.ts'
import { actions, type Outcome } from './outcome.ts'

/** What editors call the things of a type. */
export const nameType = (type: string): string => {
  const found = contentTypes.find(({ slug }) => slug === type)
  return found ? getText(found.labels.plural, adminLanguage) : t.run.words.others
}

/** How much becomes what, a line for each type, in the order of the admin. */
export const describeCounts = (counts: Counts): string[] =>
  [...contentTypes.map(({ slug }) => slug), ''].flatMap((type) => {
    const ofType = counts[type]
    if (!ofType) return []
    const parts = actions.flatMap((action) => {
      const count = ofType[action]
      return count ? [t.run.words.counted[action](count)] : []
    })
    const { public: isPublic = 0, scheduled = 0, draft = 0 } = ofType.targets ?? {}
    const targets = [
      ...(isPublic ? [t.run.words.public(isPublic)] : []),
      ...(scheduled ? [t.run.words.scheduled(scheduled)] : []),
      ...(draft ? [t.run.words.drafts(draft)] : []),
    ]
    return [`${nameType(type)}: ${parts.join(', ')}${targets.length ? ` (${targets.join(', ')})` : ''}`]
  })

/** What a source says that is not simply taken over, in words. */
export const describeNote = ({ field, text, value }: Note): string =>
  [field ? `${field}: ` : '', text, value ? ` ”${value}”` : ''].join('')

/** One line of a plan or report, with all that there is to say about it. */
export const describeOutcome = ({ title, id, told, notes }: Outcome): string[] =>
  [...told, ...notes.map(describeNote)].map((said) => `${title || id}: ${said}`)

const columns = ['id', 'type', 'title', 'action', 'target', 'document', 'told', 'notes', 'addresses'] as const

/** The first line of a report as CSV (RFC 4180). */
export const csvHead = writeCsvRows([columns.map((column) => t.run.words.columns[column])])

/** A line of a report as CSV. */
export const toCsv = (outcome: Outcome): string => {
  const { told, notes, addresses, action, target, type } = outcome
  const values: Record<(typeof columns)[number], string> = {
    id: outcome.id,
    type: nameType(type),
    title: outcome.title,
    action: t.run.words.actions[action],
    target: t.run.words.targets[target],
    document: outcome.document ?? '',
    told: told.join('\n'),
    notes: notes.map(({ field, text, value }) => [field, text, value].filter(Boolean).join(': ')).join('\n'),
    addresses: addresses.join('\n'),
  }
  return writeCsvRows([columns.map((column) => values[column])])
}
