import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMetaValues } from '../../cms/features/moving-in/sources/wordpress/meta-values.ts'
import { PhpFormatError, readPhpValue } from '../../cms/features/moving-in/sources/wordpress/php-values.ts'
import { serialise } from '../helpers/manager-formats.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    // Names that are numbers change their order in an object, and a list from 0 is a list.
    fc.dictionary(
      text.map((key) => `k${key}`),
      tie('value'),
      { minKeys: 1, maxKeys: 4 },
    ),
  ),
}))

describe('values that PHP has serialised', () => {
  it('are read as they were, whatever letters they hold', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(JSON.stringify(readPhpValue(serialise(one)))).toBe(JSON.stringify(one))
      }),
      { numRuns: 300, seed: 20 },
    )
  })

  it('are refused when a letter is missing, changed or too much, or read as something else that is whole', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.constantFrom('', 'O:', 'R:1;', '}', '"', '9'), (one, at, put) => {
        const whole = serialise(one)
        const place = at % whole.length
        const changed = whole.slice(0, place) + put + whole.slice(place + 1)
        try {
          readPhpValue(changed)
        } catch (error) {
          expect(error).toBeInstanceOf(PhpFormatError)
        }
      }),
      { numRuns: 500, seed: 20 },
    )
  })

  it.each([
    'O:8:"stdClass":0:{}',
    'a:1:{i:0;R:1;}',
    'a:1:{i:0;r:1;}',
    'C:3:"Foo":0:{}',
    'a:999999999:{}',
    's:99:"a";',
    'i:1;i:2;',
    '',
  ])('refuses %s', (written) => {
    expect(() => readPhpValue(written)).toThrow(PhpFormatError)
  })

  it('refuses what is nested without end, and lets no name change what an object is', () => {
    expect(() => readPhpValue('a:1:{i:0;'.repeat(100_000))).toThrow(PhpFormatError)
    const read = readPhpValue('a:1:{s:9:"__proto__";a:1:{s:5:"admin";b:1;}}')
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(Object.keys(read as object)).toEqual(['__proto__'])
  })

  it('are the same lists when they were stored row by row, rows in rows too', () => {
    const meta = new Map([
      ['goals', '2'],
      ['_goals', 'field_1'],
      ['goals_0_text', 'a'],
      ['goals_0_parts', '1'],
      ['goals_0_parts_0_name', 'x'],
      ['goals_1_text', 'b'],
      ['goals_1_parts', ''],
      ['same', serialise([{ text: 'a' }])],
      ['broken', 'a:1:{s:3:"x";}'],
      ['count', '3'],
    ])
    const values = readMetaValues(meta)
    expect(values.get('goals')).toEqual([
      { text: 'a', parts: [{ name: 'x' }] },
      { text: 'b', parts: '' },
    ])
    expect(values.get('same')).toEqual([{ text: 'a' }])
    expect(values.get('broken')).toBeUndefined()
    expect([...values.unreadable.keys()]).toEqual(['broken'])
    expect(values.get('count')).toBe('3')
    expect(values.names).toEqual(['goals', 'same', 'broken', 'count'])
  })
})
