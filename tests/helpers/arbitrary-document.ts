import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { arbitraryValue } from './questions.ts'

type Data = Record<string, unknown>

/**
 * A document of a collection with whatever its fields may hold in the database, also what no rule of today would let through.
 *
 * @param unique what its values begin with where no two may be the same.
 * @param idsOf the ids of what can be pointed at.
 */
export const arbitraryDocument = (
  fields: readonly FlattenedField[],
  unique: string,
  idsOf: (collection: string) => string[],
): fc.Arbitrary<Data> => {
  const entries = fields.flatMap((field): [string, fc.Arbitrary<unknown>][] => {
    const { name } = field
    if (name === 'id' || ('virtual' in field && field.virtual)) return []
    if ('unique' in field && field.unique) {
      const own = fc.constant(`${unique} ${name}`)
      return [[name, 'required' in field && field.required ? own : fc.option(own, { nil: null })]]
    }
    const isNeeded = 'required' in field && Boolean(field.required)
    const orNone = (value: fc.Arbitrary<unknown>) => (isNeeded ? value : fc.option(value, { nil: null, freq: 3 }))
    if (field.type === 'group' || field.type === 'tab')
      return [[name, arbitraryDocument(field.flattenedFields, unique, idsOf)]]
    if (field.type === 'array')
      return [[name, fc.array(arbitraryRow(field.flattenedFields, unique, idsOf), { maxLength: 3 })]]
    if (field.type === 'richText' || field.type === 'json')
      return [
        [
          name,
          orNone(
            fc.constant({ root: { type: 'root', children: [], version: 1, direction: null, format: '', indent: 0 } }),
          ),
        ],
      ]
    if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') return []
      // What is required may be missing as long as nothing of the kind is there.
      const value = arbitraryValue(field, idsOf)
      if (field.hasMany)
        return [[name, fc.uniqueArray(value, { maxLength: 3 }).map((ids) => ids.filter((id) => id !== null))]]
      return [[name, isNeeded && idsOf(field.relationTo).length ? value : fc.option(value, { nil: null, freq: 4 })]]
    }
    const value = arbitraryValue(field, idsOf)
    if ('hasMany' in field && field.hasMany) return [[name, fc.uniqueArray(value, { maxLength: 3 })]]
    return [[name, orNone(value)]]
  })
  return fc.record(Object.fromEntries(entries))
}

/** A row of a list, which has an id of its own. */
const arbitraryRow = (...document: Parameters<typeof arbitraryDocument>): fc.Arbitrary<Data> =>
  fc.tuple(arbitraryDocument(...document), fc.uuid()).map(([row, id]) => ({ ...row, id }))
