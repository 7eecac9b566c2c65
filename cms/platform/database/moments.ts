/** The moments whose ISO form has four digits for the year, so that texts sort as moments do. */
const [earliest, latest] = [Date.parse('0000-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** Reads a moment. Undefined when it is none, or lies outside the years 0 to 9999. */
export const toMoment = (value: string | number | Date): Date | undefined => {
  const moment = new Date(value)
  const time = moment.getTime()
  return time >= earliest && time <= latest ? moment : undefined
}

/** A moment as it is stored, or the nearest one that can be stored. */
export const toStoredMoment = (milliseconds: number): string =>
  new Date(Math.min(Math.max(milliseconds, earliest), latest)).toISOString()
