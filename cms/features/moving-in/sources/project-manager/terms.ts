import { slugify } from '../../../../../content-types/slugify.ts'
import { globalGoals } from '../../../../../content-types/vocabularies/global-goals.ts'
import type { Note, Reference, SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { shorten, toPlainLine, toPlainText } from './plain-text.ts'
import { isTicked, toNumber } from './values.ts'

/** A value of a taxonomy. Names and descriptions are HTML, as WordPress keeps them. */
export interface Term {
  taxonomy: string
  slug: string
  name: string
  description?: string
  /** The slug of the value above it, in the same taxonomy. */
  parent?: string
  /** What is kept with it: `progress_value`, `lessons_learned_is_obligatory`, `url`. */
  values?: Readonly<Record<string, unknown>>
}

/** What is kept with a value of a taxonomy, of all that a source may have there. */
export const pickTermValues = (get: (name: string) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    ['progress_value', 'lessons_learned_is_obligatory', 'url']
      .map((name) => [name, get(name)] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )

/** Which vocabulary the values of a taxonomy belong to: under its name in the project manager, and on the public site. */
const vocabularies: Readonly<Record<string, string>> = {
  status: 'statuses',
  project_status: 'statuses',
  challenge_category: 'categories',
  technology: 'technologies',
  project_technology: 'technologies',
  sector: 'sectors',
  project_sector: 'sectors',
  organisation: 'organisations',
  project_organisation: 'organisations',
  partner: 'organisations',
  project_partner: 'organisations',
}

/** Names that statuses usually have, and how far they are. */
const usualProgress: Readonly<Record<string, number>> = { ide: 25, pilot: 50, 'skala-upp': 75, realiserad: 100 }

/**
 * The values of all taxonomies of a source, and the records that they become. Two with the same name are one, as in organisations
 * that are partners too; two of one taxonomy that stand under different values are told apart by them.
 *
 * @param more taxonomies of this source that belong to a vocabulary besides those of the project manager.
 */
export class TermBook {
  readonly #vocabularies: Readonly<Record<string, string>>
  readonly #terms = new Map<string, Term>()
  /** The slugs that a name has in a taxonomy. */
  readonly #slugsByName = new Map<string, Set<string>>()

  constructor(more: Readonly<Record<string, string>> = {}) {
    this.#vocabularies = { ...vocabularies, ...more }
  }

  /** Adds a value, or what is known of it besides. */
  add(term: Term): void {
    const key = `${term.taxonomy}/${term.slug}`
    const known = this.#terms.get(key)
    // Each post names its terms again.
    if (known && known.name === term.name && !term.description && !term.parent && !term.values) return
    this.#terms.set(key, known ? mergeTerms(known, term) : term)
    const names = `${term.taxonomy}/${foldName(term)}`
    this.#slugsByName.set(names, (this.#slugsByName.get(names) ?? new Set()).add(term.slug))
  }

  find(taxonomy: string, slug: string): Term | undefined {
    return this.#terms.get(`${taxonomy}/${slug}`)
  }

  /** A value's name, with that of the value above it where it is not clear without. */
  getName(given: Term): string {
    const term = this.find(given.taxonomy, given.slug) ?? given
    const name = toPlainLine(term.name) || term.slug
    const isShared = (this.#slugsByName.get(`${term.taxonomy}/${foldName(term)}`)?.size ?? 0) > 1
    const parent = isShared && term.parent ? this.find(term.taxonomy, term.parent) : undefined
    return shorten(parent ? `${name} (${toPlainLine(parent.name)})` : name, 120)
  }

  /** Points at the record of a value. Undefined for taxonomies without a vocabulary. */
  refer(term: Term): Reference | undefined {
    const type = this.#vocabularies[term.taxonomy]
    return type === undefined ? undefined : { $reference: this.#getId(type, term) }
  }

  #getId(type: string, term: Term): string {
    const name = this.getName(term)
    return `${type}:${slugify(name) || name.toLowerCase()}`
  }

  /** The records of all values that belong to a vocabulary, each once. */
  *getRecords(): Generator<SourceRecord> {
    const seen = new Set<string>()
    const slugs = new Set<string>()
    for (const term of this.#terms.values()) {
      const type = this.#vocabularies[term.taxonomy]
      if (!type) continue
      const id = this.#getId(type, term)
      if (seen.has(id)) continue
      seen.add(id)
      const slug = slugify(term.slug)
      // A partner may have the slug of an organisation with another name: the CMS then makes one of the name.
      const isFree = slug !== '' && !slugs.has(`${type}/${slug}`)
      slugs.add(`${type}/${slug}`)
      yield this.#toRecord(type, id, term, isFree ? slug : undefined)
    }
  }

  #toRecord(type: string, id: string, term: Term, slug: string | undefined): SourceRecord {
    const notes: Note[] = []
    const name = this.getName(term)
    const data: Record<string, SourceValue> = { name, ...(slug ? { slug } : {}) }
    const description = toPlainText(term.description ?? '')
    if (description) data.description = shorten(description, 600)
    if (description.length > 600)
      notes.push({ kind: 'proposal', field: 'description', text: t.wordpress.shortened(600), value: description })
    const parent = term.parent ? this.find(term.taxonomy, term.parent) : undefined
    if (parent) notes.push({ kind: 'kept', field: 'parent', text: t.wordpress.hasParent(toPlainLine(parent.name)) })
    if (type === 'statuses') Object.assign(data, getStatusFields(term, name, notes))
    return { id, type, title: name, state: 'public', data, ...(notes.length ? { notes } : {}) }
  }
}

const foldName = (term: Term): string => slugify(toPlainLine(term.name)) || toPlainLine(term.name).toLowerCase()

const mergeTerms = (known: Term, more: Term): Term => ({
  ...known,
  name: known.name || more.name,
  ...((known.description || more.description) && { description: known.description || more.description }),
  ...((known.parent || more.parent) && { parent: known.parent || more.parent }),
  values: { ...more.values, ...known.values },
})

const getStatusFields = (term: Term, name: string, notes: Note[]): Record<string, SourceValue> => {
  const progress = toNumber(term.values?.progress_value)
  const requiresLessons = isTicked(term.values?.lessons_learned_is_obligatory)
  if (progress !== undefined && progress < 0) return { progress: 0, isStopped: true, requiresLessons }
  if (progress !== undefined)
    return { progress: Math.min(100, Math.round(progress)), isStopped: false, requiresLessons }
  const isStopped = /avbr|stopp|nedlag/i.test(name)
  notes.push({ kind: 'proposal', field: 'progress', text: t.wordpress.noProgress })
  return { progress: isStopped ? 0 : (usualProgress[slugify(name)] ?? 0), isStopped, requiresLessons }
}

const goalsByName = new Map(
  globalGoals.values.flatMap(({ value, slug, name }) =>
    [slug, ...Object.values(name).map(slugify)].map((key) => [key, value]),
  ),
)

/**
 * Which of the UN's goals a value stands for, as '1' to '17'. The number in the name counts first, then the name; a number in the slug
 * last, since `ingen-fattigdom-2` is the second value of that slug and not the second goal.
 */
export const matchGlobalGoal = (term: Term): string | undefined => {
  const name = toPlainLine(term.name)
  const byNumber = toGoal(/(?:^|[^\d.,])(\d{1,2})(?![\d%])/.exec(name)?.[1])
  const plain = slugify(name.replace(/^[^\p{L}]*(?:(?:mål|goal|sdg)\s*\d+[^\p{L}]*)?/iu, ''))
  return (
    byNumber ??
    goalsByName.get(plain) ??
    toGoal(/^(?:mal-?|goal-?|sdg-?)?(\d{1,2})(?:-|$)/.exec(slugify(term.slug))?.[1])
  )
}

const toGoal = (digits: string | undefined): string | undefined => {
  const number = Number(digits)
  return number >= 1 && number <= 17 ? String(number) : undefined
}
