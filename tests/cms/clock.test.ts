import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClock, formatClock } from '../../cms/features/podcast/clock.ts'

describe('a time in a sound', () => {
  it('is written with hours when it has some, and with tenths when they count', () => {
    expect([0, 65, 599.96, 4_512, 3_723.5].map(formatClock)).toEqual(['0:00', '1:05', '10:00', '1:15:12', '1:02:03,5'])
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(10 * 60 * 60 * 10), (tenths) => {
        expect(parseClock(formatClock(tenths / 10))).toBeCloseTo(tenths / 10, 6)
      }),
    )
  })

  it('is also read as seconds and with a point, and not when it is something else', () => {
    expect(['65', ' 1:5 ', '1:02:03.5', '90:00'].map(parseClock)).toEqual([65, 65, 3_723.5, 5_400])
    for (const text of ['', 'en minut', '1:', ':30', '1:2:3:4', '-5']) expect(parseClock(text)).toBeUndefined()
  })
})
