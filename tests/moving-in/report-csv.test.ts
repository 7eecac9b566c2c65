import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsv } from '../../cms/features/moving-in/run/describe-outcomes.ts'
import { removeFormulaGuard } from '../../content-types/format/csv.ts'

const titled = (title: string) =>
  toCsv({
    id: 'rad-1',
    type: 'projects',
    title,
    action: 'made',
    target: 'draft',
    told: [],
    notes: [],
    addresses: [],
  })

it('a report as a file runs nothing that stood in the source as a formula, however that is hidden', () => {
  const begin = fc.tuple(fc.constantFrom('', ' ', '\u200b', '\ufeff '), fc.constantFrom('=', '+', '-', '@', '＝', '＠'))
  fc.assert(
    fc.property(begin, fc.stringMatching(/^[a-z0-9]{1,8}$/), ([space, sign], rest) => {
      const title = `${space}${sign}${rest}`
      const [, , cell = ''] = titled(title).split(',')
      const text = cell.replaceAll('"', '')
      expect(text).toBe(`'${title}`)
      expect(removeFormulaGuard(text)).toBe(title)
    }),
    { seed: 20_261_130 },
  )
})
