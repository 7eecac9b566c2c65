import { once } from './once.ts'

/** How one language enumerates, orders and writes in small letters. */
export interface ListFormat {
  /** `a, b och c` */
  allOf: (items: readonly string[]) => string
  /** `a, b eller c` */
  anyOf: (items: readonly string[]) => string
  /** Orders as a dictionary does: below 0 when the first comes first. */
  compare: (one: string, other: string) => number
  /** Orders as a dictionary does, and numbers in words by their size: `Mål 9` before `Mål 10`. */
  compareNumbered: (one: string, other: string) => number
  /** In small letters. */
  lower: (text: string) => string
}

/** How a language enumerates and orders; made once for each. */
export const getListFormat = once((locale: string): ListFormat => {
  const lists = once((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type }))
  const order = once((numeric: boolean) => new Intl.Collator(locale, { numeric }).compare)
  return {
    allOf: (items) => lists('conjunction').format(items),
    anyOf: (items) => lists('disjunction').format(items),
    compare: (one, other) => order(false)(one, other),
    compareNumbered: (one, other) => order(true)(one, other),
    lower: (text) => text.toLocaleLowerCase(locale),
  }
})
