import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { t } from '../../cms/features/schedules/texts.ts'
import { formatMoment, readMoment, toSwedishClock } from '../../cms/features/schedules/swedish-time.ts'

const read = (text: string) => {
  const moment = readMoment(text, t.schedules.moment)
  return 'fault' in moment ? moment.fault : moment.at.toISOString()
}

describe('a time that an editor chooses', () => {
  it.for([
    ['2026-12-24T08:00', '2026-12-24T07:00:00.000Z'],
    ['2026-06-24T08:00', '2026-06-24T06:00:00.000Z'],
    ['2026-12-24T08:00:30', '2026-12-24T07:00:30.000Z'],
    ['2026-12-24T08:00:00Z', '2026-12-24T08:00:00.000Z'],
    ['2026-12-24T08:00:00.000Z', '2026-12-24T08:00:00.000Z'],
    ['2026-12-24T08:00+01:00', '2026-12-24T07:00:00.000Z'],
    ['2026-12-24T08:00-0500', '2026-12-24T13:00:00.000Z'],
    ['2028-02-29T00:00', '2028-02-28T23:00:00.000Z'],
    // Around the hour that does not exist.
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    // Around the hour that comes twice.
    ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', ([text, moment]) => {
    expect(read(text!)).toBe(moment)
  })

  it.for([
    '',
    'i morgon',
    '2026-12-24',
    '24/12 2026 08:00',
    '2026-02-30T08:00',
    '2026-12-24T24:00',
    '2026-13-01T08:00',
  ])('cannot be ”%s”', (text) => {
    expect(read(text)).toMatch(/^Skriv en dag och ett klockslag som finns/)
  })

  it('is refused when the clocks are moved past it', () => {
    for (const time of ['02:00', '02:30', '02:59'])
      expect(read(`2026-03-29T${time}`)).toBe(
        `Klockan ${time.replace(':', '.')} finns inte söndag 29 mars 2026: då ställs klockan fram till sommartid. Välj en annan tid.`,
      )
  })

  it('is the first of two when it comes twice, and that is said', () => {
    expect(readMoment('2026-10-25T02:30', t.schedules.moment)).toEqual({
      at: new Date('2026-10-25T00:30:00Z'),
      note: expect.stringMatching(/^Klockan 02\.30 inträffar två gånger söndag 25 oktober 2026/),
    })
    expect(readMoment('2026-10-25T03:00', t.schedules.moment)).not.toHaveProperty('note')
  })

  it('is written as Swedes write it', () => {
    expect(formatMoment(new Date('2026-12-24T07:00:00Z'))).toBe('torsdag 24 december 2026 kl. 08.00')
    expect(formatMoment(new Date('2026-06-30T22:05:00Z'))).toBe('onsdag 1 juli 2026 kl. 00.05')
  })

  it('is what Swedish clocks show then, at any moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2045-01-01'), noInvalidDate: true }),
        (date) => {
          const at = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
          const { date: day, time } = toSwedishClock(at)
          const again = readMoment(`${day}T${time}`, t.schedules.moment)
          if ('fault' in again) throw new Error(again.fault)
          // Of an hour that comes twice the first is chosen.
          const late = at.getTime() - again.at.getTime()
          expect(late === 0 || (late === 3_600_000 && again.note !== undefined)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
