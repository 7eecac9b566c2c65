import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { hostileText } from './hostile-text.ts'

/** Names that every object has, and others on which code that takes data for an object stumbles. */
export const takenNames = Object.getOwnPropertyNames(Object.prototype)

const nastyTexts = [
  '',
  ' ',
  'x',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  '2026-02-30',
  '+275760-09-13T00:00:00.000Z',
  'not-an-id',
  '../../etc/passwd',
  '%',
  '%00',
  '\u0000',
  "'; DROP TABLE users; --",
  '{"$gt":""}',
  '[object Object]',
  'true',
  ...takenNames,
]
/** A text, of those on which something may stumble. */
export const text = fc.oneof(fc.constantFrom(...nastyTexts), hostileText, fc.string({ unit: 'binary', maxLength: 12 }))

/** Ids of nothing, in the forms of both databases and in none. */
export const unknownIds = [
  '00000000-0000-4000-8000-000000000000',
  '507f1f77bcf86cd799439011',
  'abc',
  '1',
  'a'.repeat(300),
]

/** Any JSON, made of what goes wrong. */
export const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53, ''),
    text,
    fc.constantFrom(...unknownIds),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('id', 'root', 'relationTo', 'value', 'blockType', '$where', 'a.b'), text),
      tie('value'),
      {
        maxKeys: 3,
      },
    ),
  ),
})).value

/** A value that fits its field's kind, or nearly. */
const fitting = (field: FlattenedField, ids: string[]): fc.Arbitrary<unknown> => {
  const id = fc.constantFrom(...ids, ...unknownIds)
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return text
    case 'number':
      return fc.oneof(fc.double(), fc.integer(), text)
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc.oneof(fc.constantFrom('2026-06-01T12:00:00.000Z', '2026-06-01T12:00:00+02:00', '2026-06-01'), text)
    case 'select':
    case 'radio':
      return fc.constantFrom(
        ...field.options.map((option) => (typeof option === 'string' ? option : option.value)),
        'nonsense',
      )
    case 'richText':
      return fc.oneof(
        text.map((one) => richText(one)),
        anything.map((root) => ({ root })),
        anything.map((child) => ({ root: { type: 'root', children: [child] } })),
      )
    case 'relationship':
    case 'upload': {
      const one = Array.isArray(field.relationTo)
        ? fc.record({ relationTo: fc.constantFrom(...field.relationTo, 'nonsense'), value: id })
        : id
      return field.hasMany
        ? fc.array(fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: anything }), { maxLength: 3 })
        : one
    }
    case 'group':
    case 'tab':
      return dataFor(field.flattenedFields, ids)
    case 'array':
      return fc.array(
        fc.oneof({ weight: 4, arbitrary: dataFor(field.flattenedFields, ids) }, { weight: 1, arbitrary: anything }),
        { maxLength: 2 },
      )
    default:
      return anything
  }
}

/** Data for some of the fields: mostly of their kinds, so that it gets far. */
export const dataFor = (fields: FlattenedField[], ids: string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .subarray(fields, { maxLength: Math.min(5, fields.length) })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          some.map((field) => [
            field.name,
            fc.oneof({ weight: 3, arbitrary: fitting(field, ids) }, { weight: 1, arbitrary: anything }),
          ]),
        ),
      ),
    )
