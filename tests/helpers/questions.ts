import fc from 'fast-check'
import type { FlattenedField, Payload, Where } from 'payload'

/** A path that can be asked for, and what its values are. */
export interface AskedPath {
  path: string
  field: FlattenedField
  /** Whether a document may have several values there. */
  isMany: boolean
  /** Whether the way there leads to another document. */
  leadsAway: boolean
}

const compared = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const base = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const texts = [...base, 'like', 'not_like', 'contains', ...compared]

/** What the admin and the API can ask of each type of field. */
const operators: Partial<Record<FlattenedField['type'], string[]>> = {
  text: texts,
  textarea: texts,
  email: texts,
  code: texts,
  select: base,
  radio: base,
  number: [...base, ...compared],
  date: [...base, ...compared],
  checkbox: ['equals', 'not_equals', 'exists'],
  relationship: [...base, 'all'],
  upload: [...base, 'all'],
  richText: ['exists'],
  json: ['exists'],
  array: ['exists'],
}

/** Every path of a collection that can be asked for, into lists, groups and the documents that are pointed at. */
export const listPaths = (payload: Payload, fields: readonly FlattenedField[]): AskedPath[] => {
  const walk = (list: readonly FlattenedField[], start: string, isMany: boolean, leadsAway: boolean): AskedPath[] =>
    list.flatMap((field): AskedPath[] => {
      const path = start + field.name
      if (('virtual' in field && field.virtual) || field.name === 'id') return []
      if (field.type === 'group' || field.type === 'tab')
        return walk(field.flattenedFields, `${path}.`, isMany, leadsAway)
      if (!operators[field.type]) return []
      const isList = isMany || ('hasMany' in field && Boolean(field.hasMany))
      if (field.type === 'array')
        return [{ path, field, isMany: true, leadsAway }, ...walk(field.flattenedFields, `${path}.`, true, leadsAway)]
      if (field.type !== 'relationship' && field.type !== 'upload') return [{ path, field, isMany: isList, leadsAway }]
      if (typeof field.relationTo !== 'string') return []
      const target = payload.collections[field.relationTo].config.flattenedFields
      const own = { path, field, isMany: isList, leadsAway }
      return leadsAway ? [own] : [own, ...walk(target, `${path}.`, isList, true)]
    })
  return walk(fields, '', false, false)
}

/** Words in all the ways in which they are found and not found. */
const words = [
  'Öppna data',
  'öppna',
  'ÄLDRE',
  'aldre',
  'Äldreförvaltningen',
  'a%b',
  'a_b',
  'aXb',
  '100 %',
  '(x)',
  '[å]',
  '*',
  '?',
  'e\u0301tude',
  'étude',
  'Ærø',
  '',
  ' ',
  'två\nrader',
  'rader två',
]
/** Moments, as they may be written. */
const moments = [
  '2026-03-01T08:00:00.000Z',
  '2026-03-01T10:00:00+02:00',
  '2026-03-01T08:00:00Z',
  '2026-02-28T23:30:00-01:00',
  '2026-03-01',
  '2025-12-24T00:00:00.123Z',
]
const numbers = [0, 1, -1, 2.5, 100]

/** A value that a field can have; for relations one of the ids. */
export const arbitraryValue = (field: FlattenedField, ids: (collection: string) => string[]): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'number':
      return fc.constantFrom(...numbers)
    case 'date':
      return fc.constantFrom(...moments)
    case 'checkbox':
      return fc.boolean()
    case 'select':
    case 'radio':
      return fc.constantFrom(...field.options.map((option) => (typeof option === 'string' ? option : option.value)))
    case 'relationship':
    case 'upload': {
      const known = typeof field.relationTo === 'string' ? ids(field.relationTo) : []
      return known.length ? fc.constantFrom(...known) : fc.constant(null)
    }
    case 'email':
      return fc.constantFrom('åsa@example.se', 'ASA@example.se', 'bo@example.se')
    default:
      return fc.constantFrom(...words)
  }
}

/** What is no id on one of the databases or on any. */
const noIds = ['abc', '1e999', '507f1f77bcf86cd799439011', '00000000-0000-4000-8000-000000000000']

/** A question about one path. */
const arbitraryLeaf = (paths: AskedPath[], ids: (collection: string) => string[]): fc.Arbitrary<Where> =>
  fc.constantFrom(...paths).chain(({ path, field }) =>
    fc.constantFrom(...operators[field.type]!).chain((operator): fc.Arbitrary<Where> => {
      const isRelation = field.type === 'relationship' || field.type === 'upload'
      const possible = arbitraryValue(field, ids)
      const value = isRelation
        ? fc.oneof({ weight: 5, arbitrary: possible }, { weight: 1, arbitrary: fc.constantFrom(...noIds) })
        : possible
      const orNone = fc.option(value, { nil: null, freq: 5 })
      const isList = operator === 'in' || operator === 'not_in' || operator === 'all'
      const isAnyText = operator === 'like' || operator === 'not_like' || operator === 'contains'
      const given =
        operator === 'exists'
          ? fc.boolean()
          : isList
            ? fc.array(orNone, { minLength: operator === 'all' ? 1 : 0, maxLength: 3 })
            : isAnyText || compared.includes(operator)
              ? value
              : orNone
      return given.map((one) => ({ [path]: { [operator]: one } }) as Where)
    }),
  )

/** A question about one path or several. */
export const arbitraryQuestion = (paths: AskedPath[], ids: (collection: string) => string[]): fc.Arbitrary<Where> => {
  const leaf = arbitraryLeaf(paths, ids)
  const two = fc.array(leaf, { minLength: 2, maxLength: 3 })
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: two.map((list) => ({ and: list })) },
    { weight: 1, arbitrary: two.map((list) => ({ or: list })) },
    { weight: 1, arbitrary: fc.tuple(two, leaf).map(([list, one]) => ({ and: [{ or: list }, one] })) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })) },
    { weight: 1, arbitrary: fc.tuple(two, two).map(([one, other]) => ({ and: one, or: other })) },
  )
}
