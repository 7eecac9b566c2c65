import { describe, expect, it } from 'vitest'
import { formatMoment, formatSeconds } from '../cms/platform/dates/format.ts'

describe('a moment as the admin says it', () => {
  const now = new Date('2026-11-29T12:00:00Z')

  it.each([
    ['2026-11-29T13:32:00Z', 'i dag kl. 14.32'],
    // Midnight is where the clocks of editors have it.
    ['2026-11-28T23:00:00Z', 'i dag kl. 0.00'],
    ['2026-11-28T22:59:00Z', 'i går kl. 23.59'],
    ['2026-11-29T23:05:00Z', 'i morgon kl. 0.05'],
    ['2026-11-03T13:32:00Z', '3 november kl. 14.32'],
    ['2024-11-03T13:32:00Z', '3 november 2024 kl. 14.32'],
  ])('%s is %s', (moment, said) => {
    expect(formatMoment(moment, now)).toBe(said)
    expect(formatMoment(new Date(moment), now)).toBe(said)
  })
})

describe('how long something took', () => {
  it.each([
    [0, '0 s'],
    [0.04, 'under 0,1 s'],
    [0.44, '0,4 s'],
    [9.94, '9,9 s'],
    [12.4, '12 s'],
    [65, '1 min 5 s'],
  ])('%d seconds are %s', (seconds, said) => {
    expect(formatSeconds(seconds)).toBe(said)
  })
})
