import { describe, expect, it } from 'vitest'
import { readClock, toIsoDay, toIsoYear } from '../../content-types/format/clock.ts'
import { getFormat } from '../../content-types/format/format.ts'

/** Intl writes gaps that do not break. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('what is shown to people', () => {
  const swedish = getFormat('sv-SE')
  /** Late in the evening in UTC, when a new day and year have begun in Sweden. */
  const newYear = '2019-12-31T23:20:11Z'

  it('is written as Swedish is', () => {
    expect(swedish.date(newYear)).toBe('1 januari 2020')
    expect(swedish.dayAndMonth(newYear)).toBe('1 januari')
    expect(swedish.monthAndYear(newYear)).toBe('januari 2020')
    expect(swedish.dateWithWeekday(newYear)).toBe('onsdag 1 januari 2020')
    expect(swedish.time(newYear)).toBe('00:20')
    expect(swedish.dateAndTime(newYear)).toBe('1 januari 2020 kl. 00:20')
    expect(swedish.dateAndSeconds(newYear)).toBe('1 januari 2020 kl. 00:20:11')
    expect(plain(swedish.number(1234.567))).toBe('1 234,57')
    expect(plain(swedish.number(1234.567, 0))).toBe('1 235')
    expect(plain(swedish.kronor(1_200_000.4))).toBe('1 200 000 kr')
    expect([0, 12, 339_600, 999_400, 1_000_000, 2_449_000].map(swedish.size).map(plain)).toEqual([
      '1 kB',
      '1 kB',
      '340 kB',
      '999 kB',
      '1 MB',
      '2,4 MB',
    ])
    expect(plain(swedish.minutes(43))).toBe('43 min')
    expect(swedish.allOf(['a', 'b', 'c'])).toBe('a, b och c')
    expect(swedish.anyOf(['a', 'b', 'c'])).toBe('a, b eller c')
    expect(['öl', 'ål', 'äl', 'zon'].toSorted(swedish.compare)).toEqual(['zon', 'ål', 'äl', 'öl'])
    expect(['Mål 10', 'Mål 9'].toSorted(swedish.compareNumbered)).toEqual(['Mål 9', 'Mål 10'])
    expect(['Mål 10', 'Mål 9'].toSorted(swedish.compare)).toEqual(['Mål 10', 'Mål 9'])
    expect(swedish.lower('ÅÄÖ')).toBe('åäö')
    expect([0, 1, 2].map(swedish.plural)).toEqual(['other', 'one', 'other'])
  })

  it('follows the language', () => {
    const english = getFormat('en-GB')
    expect(english.date(newYear)).toBe('1 January 2020')
    expect(english.number(1234.567)).toBe('1,234.57')
    expect(english.allOf(['a', 'b'])).toBe('a and b')
    expect(['öl', 'ål', 'zon'].toSorted(english.compare)).toEqual(['ål', 'öl', 'zon'])
  })
})

describe('what machines are told of a moment', () => {
  it('is the day in Sweden, also when the clocks are moved', () => {
    expect(toIsoDay('2020-01-27T22:59:59Z')).toBe('2020-01-27')
    expect(toIsoDay('2020-01-27T23:00:00Z')).toBe('2020-01-28')
    expect(toIsoDay('2020-06-27T22:00:00Z')).toBe('2020-06-28')
    expect(toIsoYear('2019-12-31T23:00:00Z')).toBe('2020')
    expect(readClock('2026-10-25T00:59:58Z')).toEqual({
      year: 2026,
      month: 10,
      day: 25,
      hour: 2,
      minute: 59,
      second: 58,
    })
    expect(readClock('2026-10-25T01:00:00Z')).toMatchObject({ hour: 2, minute: 0 })
  })
})
