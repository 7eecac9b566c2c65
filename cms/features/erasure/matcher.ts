/** What stands where something was erased. */
export const erasedMark = '[borttaget]'

/** Finds what is to be erased, in whatever way it is written. */
export interface Matcher {
  /** Where it stands in a text, as pairs of start and end, in order and without overlap. */
  find: (text: string) => [start: number, end: number][]
  isIn: (text: string) => boolean
}

/** The fewest letters or digits that can be searched for: fewer would be found everywhere. */
const minLength = 3
const minDigits = 6

/** What kind of thing is searched for; undefined when there is too little of it. */
export const readKind = (term: string): 'email' | 'phone' | 'text' | undefined => {
  const digits = term.replace(/\D/g, '').length
  if (/^\S+@\S+$/.test(term.trim())) return 'email'
  if (/^[\s\d+()./–‑-]+$/.test(term) && digits >= minDigits) return 'phone'
  return /\p{L}/u.test(term) && term.replace(/[^\p{L}\p{N}]/gu, '').length >= minLength ? 'text' : undefined
}

/**
 * Makes a matcher for names, addresses and telephone numbers.
 *
 * - A name is found in any case, with any space between its words, in the genitive, last name first, and as addresses and file names
 *   write it (`anna-ost.jpg` for Anna Öst).
 * - An e-mail address is found in any case.
 * - A number is found with or without a country code, whatever stands between its digits.
 *
 * @param terms each of which `readKind` knows.
 */
export const makeMatcher = (terms: readonly string[]): Matcher => {
  const patterns = terms.flatMap((term): string[] => {
    const kind = readKind(term)
    if (!kind) return []
    return [{ email: toEmailPattern, phone: toPhonePattern, text: toTextPattern }[kind](term.normalize('NFC').trim())]
  })
  if (!patterns.length) return { find: () => [], isIn: () => false }
  const pattern = new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'giu')
  const find: Matcher['find'] = (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length])
  return { find, isIn: (text) => text.search(pattern) >= 0 }
}

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`))

const toEmailPattern = (term: string): string =>
  `(?<![\\p{L}\\p{N}._%+-])${escape(term)}(?![\\p{L}\\p{N}]|\\.[\\p{L}\\p{N}])`

/** What may stand between the digits of a number. */
const between = '[\\s\\u00a0\\u2009\\u202f./()–‑-]{0,3}'

const toPhonePattern = (term: string): string => {
  const isForeign = /^\s*(\+|00)/.test(term) && !/^\s*(\+|00)[\s(]*46/.test(term)
  const digits = term.replace(/\D/g, '')
  if (isForeign) return `(?<![\\d])(?:\\+|00)?${between}${spread(digits.replace(/^00/, ''))}(?!\\d)`
  const national = digits.replace(/^(00)?46(?=0?[1-9])/, '').replace(/^0+/, '')
  return `(?<!\\d)(?:(?:\\+|00)?${between}4${between}6${between}(?:0${between})?|0${between})?${spread(national)}(?!\\d)`
}

const spread = (digits: string): string => [...digits].join(between)

/** What joins the words of a name: space of any kind, or what addresses and file names have instead. */
const joint = '(?:[\\s\\u00a0._+-]|%20){1,3}'

const toTextPattern = (term: string): string => {
  const words = term.split(/\s+/)
  const isFolded = words.length > 1
  const written = words.map((word) => [...word].map((letter) => toLetterPattern(letter, isFolded)).join(''))
  const [first, last] = written
  const orders = [written.join(joint), ...(written.length === 2 ? [`${last},?${joint}${first}`] : [])]
  return `(?<![\\p{L}\\p{N}])(?:${orders.join('|')})s?(?![\\p{L}\\p{N}\\p{M}])`
}

/** A letter as it may be written: composed or not and, in names of several words, without its dots, as in addresses. */
const toLetterPattern = (letter: string, isFolded: boolean): string => {
  const apart = letter.normalize('NFD')
  if (apart === letter) return escape(letter)
  return `(?:${[letter, apart, ...(isFolded ? [apart[0]!] : [])].map(escape).join('|')})`
}
