import { readNumber } from './read-number.ts'

/** A number, and what it is a number of: as it is written, `%` or `mnkr` or nothing. */
interface Measure {
  number: number
  unit: string
}

/**
 * A number with its unit, which stays what it is: `75 %`, `2,5 mnkr`, `1 200 besökare`.
 *
 * @returns nothing for words, spans and several numbers.
 */
export const readMeasure = (text: string): Measure | undefined => {
  const [, digits = '', unit = ''] = /^([-+−–]?\d[\d\s\u00a0\u202f.,']*)(.*)$/s.exec(text.trim()) ?? []
  // A mark at the end of the digits belongs to neither; anything else in the unit is no unit.
  if (!/^[\p{L}%°€$][^\d;\n]{0,40}$|^$/u.test(unit.trim())) return undefined
  const number = readNumber(digits.replace(/[\s.,']+$/, ''))
  return number === undefined ? undefined : { number, unit: unit.trim() }
}
