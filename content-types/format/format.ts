import { getDateFormat, type DateFormat } from './dates.ts'
import { getListFormat, type ListFormat } from './lists.ts'
import { getNumberFormat, type NumberFormat } from './numbers.ts'
import { once } from './once.ts'

/** How one language writes days, numbers and lists. What is shown to people is formatted here and nowhere else. */
export interface Format extends DateFormat, NumberFormat, ListFormat {
  /** The language and country as `Intl` names them: `sv-SE`. */
  locale: string
}

/**
 * How a language writes days, numbers and lists; made once for each. Scripts for browsers take the part they need from the
 * files beside this one.
 *
 * @param locale language and country as in BCP 47: `sv-SE`.
 */
export const getFormat = once((locale: string): Format => ({
  locale,
  ...getDateFormat(locale),
  ...getNumberFormat(locale),
  ...getListFormat(locale),
}))
