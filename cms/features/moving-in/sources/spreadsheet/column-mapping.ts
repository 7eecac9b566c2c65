import { contentTypes } from '../../../../../content-types/index.ts'
import { t } from '../../texts.ts'
import { getColumnFields, holdsSeveral, type ColumnField } from './targets.ts'

/**
 * What becomes of a column: it holds a field, by its path; or says of what the row is (`@id`: its own id, `@address`: where it was
 * found, `@parent` and `@parentTitle`: the id and the title of the document that an entry of a list belongs to); or is kept as a note;
 * or left out.
 */
export type ColumnTarget = string

/** What becomes of each column of a table. */
export interface ColumnMapping {
  /** The slug of the content type. */
  type: string
  /** The list whose entries the rows are, if these are not the documents: `effects`. */
  list?: string
  /** The sheet of a workbook, by its name. Default: the first that holds a table. */
  sheet?: string
  /** The row with the headings, from 0. */
  headingRow: number
  columns: readonly ColumnTarget[]
  /** Whether it is the open data of a Vitrin, in which only semicolons part values. */
  isOpenData: boolean
}

const toHeadingKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[\s_\-–:?*.!/]+/g, ' ')
    .trim()
    .replace(/ \d{1,2}$/, '')

const cache = new Map<string, Map<string, ColumnTarget>>()

/** The targets of a table by what its columns are usually called, the surest name first. */
const getTargets = (type: string, list: string | undefined): Map<string, ColumnTarget> => {
  const key = `${type} ${list ?? ''}`
  const known = cache.get(key)
  if (known) return known
  const fields = getColumnFields(type)
  // Its label is what everybody else calls a whole address.
  const isSlug = ({ path }: ColumnField): boolean => path === 'slug'
  const own = fields.filter((one) => (list ? one.list?.path === list : !one.list))
  // What a row can hold besides: a document has the entries of its lists in columns of their own.
  const rows = list ? own : fields
  const targets = new Map<string, ColumnTarget>()
  const add = (name: string | undefined, target: ColumnTarget): void => {
    const heading = name && toHeadingKey(name)
    if (heading && !targets.has(heading)) targets.set(heading, target)
  }
  const addAll = (some: ColumnField[], getName: (one: ColumnField) => string | undefined): void => {
    for (const one of some) add(getName(one), one.path)
  }
  for (const one of own) add(one.openData, isSlug(one) ? '@id' : one.path)
  const named = own.filter((one) => !isSlug(one))
  addAll(named, ({ label, path }) => (list ? label.slice(label.indexOf(': ') + 2) : label) || path)
  const title = getTitlePath(type)
  for (const [target, names] of Object.entries(t.spreadsheet.headings))
    if (target.startsWith('@') || rows.some(({ path }) => path === target)) for (const name of names) add(name, target)
    else if (list && target === title) for (const name of names) add(name, '@parentTitle')
  addAll(
    rows.filter((one) => !isSlug(one)),
    ({ label }) => label,
  )
  addAll(named, ({ path }) => path)
  cache.set(key, targets)
  return targets
}

const parentEndings = { id: '@parent', titel: '@parentTitle' } as const

/** What a heading says of its column. */
const guess = (heading: string, type: string, list: string | undefined): ColumnTarget => {
  const name = contentTypes.find(({ slug }) => slug === type)?.custom.site.openData
  if (list && name)
    for (const [ending, target] of Object.entries(parentEndings))
      if (heading.trim().toLowerCase() === `${name}_${ending}`) return target
  return getTargets(type, list).get(toHeadingKey(heading)) ?? '@note'
}

const guessAll = (headings: readonly string[], type: string, list: string | undefined): ColumnTarget[] =>
  headings.map((heading) => (heading.trim() ? guess(heading, type, list) : '@note'))

/** What the columns under some headings would become if the rows were documents of a type, or entries of one of its lists. */
export const guessColumns = (headings: readonly string[], type: string, list: string | undefined): ColumnTarget[] =>
  keepFirst({ type, columns: guessAll(headings, type, list), ...(list === undefined ? {} : { list }) })

/**
 * Guesses what becomes of the columns of a table.
 *
 * @param rows its first rows, as texts.
 */
export const guessMapping = (rows: readonly (readonly string[])[]): ColumnMapping => {
  let best: { mapping: ColumnMapping; score: number } | undefined
  for (const [headingRow, row] of rows.slice(0, 20).entries()) {
    const isOpenData = row.includes('identifierare') && row.includes('adress')
    for (const { slug, list } of candidates) {
      const columns = guessAll(row, slug, list)
      const fields = new Set(columns.filter((target) => target !== '@note' && target !== '@skip'))
      const isNamed = list ? fields.has('@parent') || fields.has('@parentTitle') : fields.has(getTitlePath(slug))
      const score = fields.size + (isNamed ? 1 : 0)
      if (isNamed && score > (best?.score ?? 1))
        best = { score, mapping: { type: slug, ...(list ? { list } : {}), headingRow, columns, isOpenData } }
    }
  }
  if (best) return { ...best.mapping, columns: keepFirst(best.mapping) }
  const headingRow = Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell.trim()).length > 1),
  )
  const columns = (rows[headingRow] ?? []).map((_, index) => (index === 0 ? getTitlePath('projects') : '@note'))
  return { type: 'projects', headingRow, columns, isOpenData: false }
}

/** Of the columns that look like the same field, the first holds it, where it has room for one value. The others are kept as notes. */
const keepFirst = ({ type, list, columns }: Pick<ColumnMapping, 'type' | 'list' | 'columns'>): ColumnTarget[] => {
  const fields = new Map(getColumnFields(type).map((one) => [one.path, one]))
  const seen = new Set<ColumnTarget>()
  return columns.map((target) => {
    const field = fields.get(target)
    const isAgain = seen.has(target) && !(field && holdsSeveral(field, list))
    seen.add(target)
    return isAgain && target !== '@skip' ? '@note' : target
  })
}

/** The field that names a document of a type. */
export const getTitlePath = (type: string): string =>
  contentTypes.find(({ slug }) => slug === type)?.admin.useAsTitle ?? 'title'

/** What the rows of a table can be: documents, values of vocabularies, and the entries of lists that have a table of their own. */
export const candidates: readonly { slug: string; list?: string }[] = contentTypes
  .filter(({ custom }) => custom.site.kind === 'document' || custom.site.kind === 'vocabulary')
  .flatMap(({ slug, custom }) => [
    { slug },
    ...(custom.site.openData
      ? getColumnFields(slug)
          // The open data has tables of lists at the top of a type alone.
          .filter(({ path, field, list }) => field.type === 'array' && !list && !path.includes('.'))
          .map(({ path }) => ({ slug, list: path }))
      : []),
  ])
