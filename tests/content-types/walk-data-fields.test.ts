import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../content-types/fields/field.ts'
import { getDataFields, walkDataFields } from '../../content-types/fields/walk.ts'
import { inEveryLanguage } from '../helpers/in-every-language.ts'

describe('walkDataFields', () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/)
  /** Fields in any arrangement of tabs, rows, groups and lists, with the paths that their data has. */
  const arranged: fc.Arbitrary<{ fields: Field[]; paths: string[] }> = fc.letrec<{
    list: { fields: Field[]; paths: string[] }
    one: { field: Field; paths: string[] }
  }>((tie) => ({
    list: fc
      .array(tie('one'), { maxLength: 4 })
      .map((ones) => ({ fields: ones.map(({ field }) => field), paths: ones.flatMap(({ paths }) => paths) })),
    one: fc.oneof(
      { depthSize: 'small' },
      name.map((own) => ({ field: { name: own, type: 'text' } as Field, paths: [own] })),
      fc.constant('shown').map((own) => ({ field: { name: own, type: 'ui', admin: {} } as Field, paths: [] })),
      tie('list').map(({ fields, paths }) => ({ field: { type: 'row', fields } as Field, paths })),
      tie('list').map(({ fields, paths }) => ({
        field: { type: 'tabs', tabs: [{ label: inEveryLanguage('T'), fields }] } as Field,
        paths,
      })),
      fc
        .tuple(name, fc.constantFrom('group', 'array', 'namedTab'), tie('list'))
        .map(([own, kind, { fields, paths }]) => ({
          field: (kind === 'namedTab'
            ? { type: 'tabs', tabs: [{ name: own, fields }] }
            : { name: own, type: kind, fields }) as Field,
          paths: [own, ...paths.map((path) => `${own}.${path}`)],
        })),
    ),
  })).list

  it('finds every field that holds data, with its path, however the form arranges it', () => {
    fc.assert(
      fc.property(arranged, ({ fields, paths }) => {
        expect(walkDataFields(fields).map(({ path }) => path)).toEqual(paths)
      }),
    )
  })

  it('gives the parents of each field, outermost first', () => {
    fc.assert(
      fc.property(arranged, ({ fields }) => {
        for (const { path, field, parents } of walkDataFields(fields)) {
          expect([...parents, field].map((one) => one.name).join('.')).toBe(path)
        }
      }),
    )
  })

  it('does not open what getDataFields returns', () => {
    const nested: Field = { name: 'rows', type: 'array', fields: [{ name: 'title', type: 'text' }] }
    expect(getDataFields([{ type: 'row', fields: [nested] }])).toEqual([nested])
  })
})
