import type { FlattenedField, Payload, Where } from 'payload'

type Data = Record<string, unknown>

/** Documents by collection and id, as they are read without anything filled in that is pointed at. */
export type Known = Map<string, Map<string, Data>>

/**
 * Whether a document is an answer to a question: what is right on every database, worked out without any.
 *
 * A path leads to any number of values. An empty text is no value, except that it comes before all others. What is asked must hold for
 * one of them, what is denied for none.
 */
export const isAnswer = (
  payload: Payload,
  known: Known,
  fields: readonly FlattenedField[],
  document: Data,
  where: Where,
): boolean =>
  Object.entries(where).every(([key, value]) => {
    const ask = (one: Where): boolean => isAnswer(payload, known, fields, document, one)
    if (key === 'and') return (value as Where[]).every(ask)
    if (key === 'or') return (value as Where[]).some(ask)
    const { values, type } = getValues(payload, known, fields, document, key.split('.'))
    return Object.entries(value as Data).every(([operator, given]) => passes(values, type, operator, given))
  })

/** The values at a path, among them empty texts, and the type of their field. */
export const getValues = (
  payload: Payload,
  known: Known,
  fields: readonly FlattenedField[],
  document: Data,
  [name, ...rest]: string[],
): { values: unknown[]; type: FlattenedField['type'] } => {
  const field = fields.find((one) => one.name === name)
  if (!field) throw new Error(`There is no field ${name}.`)
  const own = document[field.name]
  const inner = (list: readonly FlattenedField[], rows: unknown[]) => {
    const found = rows.map((row) => getValues(payload, known, list, (row ?? {}) as Data, rest))
    const type = getValues(payload, known, list, {}, rest).type
    return { values: found.flatMap(({ values }) => values), type }
  }
  if (rest.length && (field.type === 'group' || field.type === 'tab')) return inner(field.flattenedFields, [own])
  const values = [own].flat().filter((value) => value !== undefined && value !== null)
  if (!rest.length) return { values, type: field.type }
  if (field.type === 'array') return inner(field.flattenedFields, values)
  if (field.type !== 'relationship' && field.type !== 'upload') throw new Error(`${name} leads nowhere.`)
  const to = String(field.relationTo)
  const documents = values.map((id) => known.get(to)?.get(String(id))).filter((one) => one !== undefined)
  return inner(payload.collections[to as 'projects'].config.flattenedFields, documents)
}

/** A value in a form in which it can be compared. */
export const toComparable = (value: unknown, type: FlattenedField['type']): unknown =>
  type === 'date' ? Date.parse(String(value)) : typeof value === 'string' ? Buffer.from(value).toString('hex') : value

const letters: Record<string, string> = { æ: 'a', ø: 'o' }
const simplify = (text: unknown): string =>
  String(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[æø]/g, (letter) => letters[letter]!)

const passes = (all: unknown[], type: FlattenedField['type'], operator: string, given: unknown): boolean => {
  const isNone = (value: unknown): boolean => value === null || value === undefined || value === ''
  const values = all.filter((value) => !isNone(value))
  const isIn = (list: unknown[]): boolean =>
    (list.some(isNone) && !values.length) ||
    values.some((value) => list.some((one) => !isNone(one) && toComparable(one, type) === toComparable(value, type)))
  const compare = (test: (one: never, other: never) => boolean): boolean =>
    !isNone(given) && all.some((value) => test(toComparable(value, type) as never, toComparable(given, type) as never))
  const holds = (parts: string[]): boolean =>
    values.some((value) => parts.every((part) => simplify(value).includes(simplify(part))))
  switch (operator) {
    case 'exists':
      return values.length > 0 === given
    case 'equals':
      return isIn([given])
    case 'not_equals':
      return !isIn([given])
    case 'in':
      return isIn(given as unknown[])
    case 'all':
      return (given as unknown[]).every((one) => isIn([one]))
    case 'not_in':
      return !isIn(given as unknown[])
    case 'greater_than':
      return compare((one, other) => one > other)
    case 'greater_than_equal':
      return compare((one, other) => one >= other)
    case 'less_than':
      return compare((one, other) => one < other)
    case 'less_than_equal':
      return compare((one, other) => one <= other)
    case 'contains':
      return holds([String(given)])
    case 'like':
      return holds(String(given).split(/\s+/))
    case 'not_like':
      return !holds(String(given).split(/\s+/))
    default:
      throw new Error(`Nothing is known of ${operator}.`)
  }
}
