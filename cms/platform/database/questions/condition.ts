import type { FieldPath } from './field-path.ts'
import { maxSearchLength } from './same-letters.ts'

/** A value as it is compared: dates in milliseconds since 1970, relations as ids. */
export type Value = string | number | boolean

/** What is asked of one value. */
export type Test =
  /** Whether there is anything at all. An empty text is nothing. */
  | { kind: 'filled' }
  | { kind: 'in'; values: Value[] }
  | { kind: 'compare'; operator: Comparison; value: Value }
  /** Whether it holds every one of these texts, in any case and with any marks on its letters. */
  | { kind: 'holds'; texts: string[] }

/** How two values are compared. */
export type Comparison = 'greater_than' | 'greater_than_equal' | 'less_than' | 'less_than_equal'

/**
 * What is asked of a document: whether one of the values at a path passes one of the tests.
 *
 * A path may lead to many values, through lists and relations, or to none. What is denied is denied of all of them: that none is
 * equal, and not that one is different.
 */
export interface Condition {
  path: FieldPath
  tests: Test[]
  /** Whether a document passes as well when nothing is filled in. */
  orEmpty: boolean
  isNegated: boolean
}

const comparisons: ReadonlySet<string> = new Set<Comparison>([
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])
const isComparison = (operator: string): operator is Comparison => comparisons.has(operator)

/**
 * What an operator of Payload's asks of the values at a path, as conditions that must all be met. Undefined for those that only
 * Payload understands.
 */
export const toConditions = (path: FieldPath, operator: string, given: unknown): Condition[] | undefined => {
  const make = (tests: Test[], isNegated = false, orEmpty = false): Condition[] => [{ path, tests, isNegated, orEmpty }]
  const makeIn = (list: unknown, isNegated: boolean): Condition[] => {
    const { values, hasEmpty } = readValues(path, list)
    return make([{ kind: 'in', values }], isNegated, hasEmpty)
  }
  const isText = path.kind === 'text' && !path.isMany
  if (isComparison(operator)) {
    const { values } = readValues(path, [given])
    return make(values.map((value) => ({ kind: 'compare', operator, value })))
  }
  switch (operator) {
    case 'exists':
      return make([{ kind: 'filled' }], !(given === true || given === 'true'))
    case 'equals':
    case 'not_equals':
      return makeIn(Array.isArray(given) ? given : [given], operator === 'not_equals')
    case 'in':
    case 'not_in':
      return makeIn(toList(given), operator === 'not_in')
    case 'all':
      return toList(given).flatMap((one) => makeIn([one], false))
    case 'contains':
      if (isNested(given)) return undefined
      if (!isText) return makeIn(Array.isArray(given) ? given : [given], false)
      return make([holds([readSearch(given)])])
    case 'like':
    case 'not_like':
      if (isNested(given)) return undefined
      if (!isText) return makeIn([given], operator === 'not_like')
      return make([holds(readSearch(given).split(/\s+/))], operator === 'not_like')
    default:
      return undefined
  }
}

const readSearch = (given: unknown): string => String(given ?? '').slice(0, maxSearchLength)

/** Every text holds nothing, but a text has to be there. */
const holds = (parts: string[]): Test => {
  const texts = parts.filter((part) => part !== '')
  return texts.length ? { kind: 'holds', texts } : { kind: 'filled' }
}

/** Whether something is a question of its own about the documents that are pointed at. */
const isNested = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given)

/** A list, which an address writes with commas. */
const toList = (given: unknown): unknown[] => {
  if (Array.isArray(given)) return given
  return typeof given === 'string' ? given.split(',') : [given]
}

/** What stands for no value in an address, where every value is text. A text may be "null" itself. */
const isEmpty = (path: FieldPath, value: unknown): boolean =>
  value === undefined || value === null || value === '' || (value === 'null' && path.kind !== 'text')

/** The values that are meant; those that the field can never have are left out. */
const readValues = (path: FieldPath, list: unknown): { values: Value[]; hasEmpty: boolean } => {
  const all = Array.isArray(list) ? (list as unknown[]) : [list]
  const values = all.filter((value) => !isEmpty(path, value)).map((value) => readValue(path, value))
  return { values: values.filter((value) => value !== undefined), hasEmpty: all.some((value) => isEmpty(path, value)) }
}

const readValue = ({ kind }: FieldPath, value: unknown): Value | undefined => {
  switch (kind) {
    case 'number': {
      const number = typeof value === 'boolean' ? Number.NaN : Number(value)
      return Number.isNaN(number) ? undefined : number
    }
    case 'checkbox': {
      const written = String(value).toLowerCase()
      return written === 'true' ? true : written === 'false' ? false : undefined
    }
    case 'date': {
      const moment = value instanceof Date || typeof value === 'number' ? new Date(value) : new Date(String(value))
      return Number.isNaN(moment.getTime()) ? undefined : moment.getTime()
    }
    case 'relation': {
      const id = typeof value === 'object' ? (value as { id?: unknown }).id : value
      return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
    }
    case 'text':
      return typeof value === 'object' ? undefined : String(value)
    // All that can be asked of rows and rich text is whether there are any.
    case 'rows':
    case 'object':
      return undefined
  }
}
