import type { CollectionSlug } from 'payload'
import type { Comparison, Condition, Test, Value } from './condition.ts'
import type { FieldPath, Step, ValueKind } from './field-path.ts'
import { toPattern } from './same-letters.ts'

/** A filter as MongoDB understands it. */
export type Filter = Record<string, unknown>

/** What has to be asked of the database while a filter is made. */
export interface MongoLookup {
  /** The ids of the documents that a filter finds. */
  findIds: (collection: CollectionSlug, filter: Filter) => Promise<unknown[]>
  /** An id as it is stored in documents that point at it; undefined when it can be none. */
  toId: (written: string) => unknown
}

const comparisons: Record<Comparison, string> = {
  greater_than: '$gt',
  greater_than_equal: '$gte',
  less_than: '$lt',
  less_than_equal: '$lte',
}

/** The filter of a finished question, carried through Payload's own building of queries. */
export class MongoCondition {
  readonly filter: Filter

  constructor(filter: Filter) {
    this.filter = filter
  }
}

/** Makes the filter of a condition. Documents that are pointed at are looked up first. */
export const toMongoFilter = async (
  { path, tests, orEmpty, isNegated }: Condition,
  lookup: MongoLookup,
): Promise<Filter> => {
  const parts: Filter[] = []
  for (const test of tests) parts.push(await anyPasses(path.steps, '', path, test, lookup))
  if (orEmpty) parts.push({ $nor: [await anyPasses(path.steps, '', path, { kind: 'filled' }, lookup)] })
  // `$in` with nothing finds nothing.
  const [first = { _id: { $in: [] } }, ...more] = parts
  const whole: Filter = more.length ? { $or: parts } : first
  return isNegated ? { $nor: [whole] } : whole
}

/** A filter for documents of which one value passes. MongoDB looks into each row of a list by itself. */
const anyPasses = async (
  [step, ...rest]: Step[],
  start: string,
  path: FieldPath,
  test: Test,
  lookup: MongoLookup,
): Promise<Filter> => {
  if (!step) return { [getLastKey(start, path, test)]: getTest(path.kind, test, lookup) }
  const key = start + step.name
  if (step.kind !== 'relation') return anyPasses(rest, `${key}.`, path, test, lookup)
  const ids = await lookup.findIds(step.to, await anyPasses(rest, '', path, test, lookup))
  return { [key]: { $in: ids } }
}

/** Whether there are rows is seen by the first. */
const getLastKey = (start: string, { name, kind }: FieldPath, test: Test): string =>
  start + (kind === 'rows' && test.kind === 'filled' ? `${name}.0` : name)

const types: Partial<Record<ValueKind, string[]>> = {
  number: ['number'],
  date: ['date'],
  checkbox: ['bool'],
  relation: ['objectId', 'string'],
  object: ['object', 'array', 'string', 'number', 'bool'],
}

const getTest = (kind: ValueKind, test: Test, lookup: MongoLookup): unknown => {
  switch (test.kind) {
    case 'filled':
      if (kind === 'rows') return { $exists: true }
      return kind === 'text' ? { $gt: '' } : { $type: types[kind] }
    case 'in':
      return toIn(test.values.flatMap((value) => toStored(value, kind, lookup)))
    case 'compare': {
      const [value] = toStored(test.value, kind, lookup)
      return value === undefined ? toIn([]) : { [comparisons[test.operator]]: value }
    }
    case 'holds': {
      const [only, ...more] = test.texts.map(toPattern)
      if (!more.length) return { $regex: only, $options: 'i' }
      // All of them in the same value, in any order, across lines.
      return { $regex: `^${[only, ...more].map((pattern) => `(?=[\\s\\S]*${pattern})`).join('')}`, $options: 'i' }
    }
  }
}

/** A single value as such: from it a document that is made when none is found takes what it is to hold. */
const toIn = (values: unknown[]): unknown => (values.length === 1 ? { $eq: values[0] } : { $in: values })

/** A value in the ways in which it may be stored: none when it can be stored nowhere. */
const toStored = (value: Value, kind: ValueKind, { toId }: MongoLookup): unknown[] => {
  if (kind === 'date') return [new Date(Number(value))]
  if (kind !== 'relation') return [value]
  // What can be no id is nowhere stored as one, and Mongoose refuses to ask for it.
  const id = toId(String(value))
  return id === undefined ? [] : [id, value]
}

/** The filters within a query of Payload's, with those that were carried through it in their places. */
export const unpackConditions = (query: unknown): unknown => {
  if (Array.isArray(query)) return query.map(unpackConditions)
  if (!isPlain(query)) return query
  const { _id: id, ...others } = query
  if (isPlain(id) && id.$eq instanceof MongoCondition) return { $and: [id.$eq.filter, unpackConditions(others)] }
  return Object.fromEntries(Object.entries(query).map(([name, inner]) => [name, unpackConditions(inner)]))
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
