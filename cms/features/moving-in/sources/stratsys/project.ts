import { escapeHtml } from '../../../../platform/escape-html.ts'
import type { SourceItem } from '../../record.ts'
import { t } from '../../texts.ts'
import { setContacts } from '../project-manager/people-and-links.ts'
import { cellToHtml, cellToLine, cellToText } from '../values/clean-cell.ts'
import { ProjectDraft, type Shared } from '../values/project-draft.ts'
import { toNameKey } from '../values/split-names.ts'
import { bullet } from '../values/text-to-html.ts'
import { setEffects } from './effects.ts'
import { columns, type Column, type Initiative } from './initiatives.ts'

/** The columns in which the rows of an initiative add to each other; in the others they are to say the same. */
const listColumns: ReadonlySet<Column> = new Set<Column>([
  'area',
  'technology',
  'challenges',
  'units',
  'partners',
  'documents',
  'picture',
  'involvement',
])

/**
 * Turns an initiative into a project, after the values and files that it refers to.
 *
 * The view that is exported is what the organisation's site shows, so that it is public. When it became that is not said: its dates are
 * those of the work.
 */
export function* toProject(initiative: Initiative, missing: readonly Column[], shared: Shared): Generator<SourceItem> {
  const { id, effects, others } = initiative
  const get = (column: Column): string => initiative.get(column)[0] ?? ''
  const getAll = (column: Column): string => initiative.get(column).join('\n')
  const title = cellToLine(get('name'))
  const draft = new ProjectDraft(
    { id: `project:${id}`, title, slug: '', state: 'public', addresses: [], notes: [] },
    shared,
  )
  draft.setLine('lead', cellToText(get('summary')), 400)
  draft.setRichText('what', get('what'))
  draft.setRichText('why', get('why'))
  draft.setHtml(
    'how',
    [
      cellToHtml(get('how')).$html,
      draft.toFactBox(t.stratsys.limits, get('limits')),
      draft.toFactBox(t.stratsys.wanted, get('wanted')),
    ].join(''),
  )
  draft.setRichText('lessons', get('lessons'))
  draft.proposeLead(['what', 'why', 'how'].map((column) => cellToHtml(get(column as Column)).$html))
  setFacts(draft, get, getAll)
  setEffects(draft, effects, missing.includes('goal'))
  setPeople(draft, initiative, missing)
  draft.addMilestone(t.stratsys.start, get('start'))
  draft.addMilestone(t.stratsys.decision, get('decision'))
  draft.addMilestone(t.stratsys.end, get('end'))
  draft.setBudget(get('budget'), get('financing'), columns.budget)
  const pictures = cellToText(getAll('picture').replace(/<img\b[^<>]*?\bsrc\s*=\s*["']([^"'<>]+)["'][^<>]*>/gi, ' $1 '))
  draft.setPictures(pictures.split(/[;\s]+/).filter(Boolean), String)
  draft.setDocuments(getAll('documents'))
  draft.set(
    'involvement',
    splitBullets(cellToText(getAll('involvement'))).map((text) => ({ text })),
  )
  for (const column of Object.keys(columns) as Column[]) {
    if (listColumns.has(column)) continue
    draft.noteText(
      'kept',
      columns[column],
      t.stratsys.otherRow(columns[column]),
      initiative.get(column).slice(1).map(cellToText).join('\n'),
    )
  }
  for (const [heading, texts] of others)
    draft.noteText('kept', heading, t.stratsys.kept(heading), texts.map(cellToText).join('\n'))
  yield* draft.finish()
}

const setFacts = (draft: ProjectDraft, get: (column: Column) => string, getAll: (column: Column) => string): void => {
  draft.setOne('status', 'statuses', draft.getNames(get('status')))
  draft.setOne('category', 'categories', draft.getNames(getAll('area')))
  draft.set('technologies', draft.refer('technologies', 'technologies', draft.getNames(getAll('technology'))))
  const [owner, ...more] = draft.getNames(get('unit'))
  if (owner) draft.setOne('drivenBy', 'organisations', [owner])
  // Units stand under each other, each after a bullet that is drawn in by hard spaces.
  const units = draft.getNames(getAll('units').replace(/\u00a0{2,}/g, '\n'))
  const participants = [...more, ...units].filter((name) => toNameKey(name) !== toNameKey(owner ?? ''))
  draft.set('participants', draft.refer('participants', 'organisations', participants))
  draft.set('partners', draft.refer('partners', 'organisations', draft.getNames(getAll('partners'), true)))
  draft.setOne('challenge', 'challenges', draft.getNames(getAll('challenges')))
}

const setPeople = (draft: ProjectDraft, { get }: Initiative, missing: readonly Column[]): void => {
  const addresses = /[^\s<>()[\];,:]+@[^\s<>()[\];,:]+/g
  const written = cellToText(get('contact')[0] ?? '')
  const inNames = written.match(addresses) ?? []
  const names = written
    .split(/[;\n]/)
    .map((name) =>
      name
        .replace(addresses, '')
        .replace(/[<(]\s*[>)]/g, '')
        .replace(/^[\s,–-]+|[\s,:–-]+$/g, ''),
    )
    .filter(Boolean)
  const emails = [
    ...cellToText(get('email')[0] ?? '')
      .split(/[;,\s]+/)
      .filter(Boolean),
    ...inNames,
  ]
  const count = Math.max(names.length, emails.length)
  setContacts(
    draft,
    Array.from({ length: count }, (_, at) => ({
      name: escapeHtml(names[at] ?? ''),
      email: emails[at] ?? '',
    })),
  )
  if (names.length && !emails.length && missing.includes('email'))
    draft.note('proposal', 'contacts', t.stratsys.noEmail)
  const responsible = get('responsible').map(cellToText).join('\n')
  draft.noteText('kept', columns.responsible, t.stratsys.kept(columns.responsible), responsible)
  if (responsible) draft.note('person', columns.responsible, t.stratsys.responsible(responsible))
}

/** The entries of a list of which each line has a bullet; any other text is one. */
const splitBullets = (text: string): string[] => {
  const lines = text.split('\n').filter((line) => line.trim())
  if (!lines.length) return []
  return lines.every((line) => bullet.test(line)) ? lines.map((line) => line.replace(bullet, '').trim()) : [text]
}
