import { getFormat } from '../../content-types/format/format.ts'
import { defaultLanguage } from '../../content-types/languages.ts'
import { getText } from '../../content-types/texts.ts'
import { getSiteLanguage, type SiteLanguage } from '../../site/i18n/index.ts'

/** Letters that Swedish does not have, in the order of those whose places they take. */
const letters = 'abcdefghijklmnopqrstuvwxyzåäöéü'
const others = 'абвгдежзийклмнопрстуфхцчшщюяєії'
const otherOf = new Map(
  Array.from(letters).flatMap((letter, place): [string, string][] => {
    const other = others[place]!
    return [
      [letter, other],
      [letter.toUpperCase(), other.toUpperCase()],
    ]
  }),
)

/** A text in which no letter is left that Swedish has. The names of values (`{count}`) stay as they are. */
export const inOtherLetters = (text: string): string =>
  text.replaceAll(/\{\w+\}|./gsu, (sign) => (sign.length > 2 ? sign : (otherOf.get(sign) ?? sign)))

/** Stands for a text that a function is given, which comes out as it went in. */
const toMark = (place: number): string => `\uE000${place}\uE001`

/** The texts of a dictionary, each in other letters. A function's own words change; those that it is given do not. */
const translate = (value: unknown): unknown => {
  if (typeof value === 'string') return inOtherLetters(value)
  if (Array.isArray(value)) return value.map(translate)
  if (typeof value === 'function')
    return (...given: unknown[]): string => {
      const kept: string[] = []
      const hide = (one: unknown): unknown => {
        if (Array.isArray(one)) return one.map(hide)
        if (typeof one !== 'string') return one
        if (!kept.includes(one)) kept.push(one)
        return toMark(kept.indexOf(one))
      }
      const said = inOtherLetters(String(Reflect.apply(value, undefined, given.map(hide))))
      return said.replaceAll(/\uE000(\d+)\uE001/g, (_, place: string) => kept[Number(place)]!)
    }
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, translate(inner)]))
}

/**
 * A language that nobody speaks: Swedish in other letters. Days and numbers are written as in Ukrainian, because `Intl` knows only
 * languages that there are, and that one has the same letters.
 */
export const makeLanguage = (): SiteLanguage => {
  const swedish = getSiteLanguage(defaultLanguage)
  return {
    ...swedish,
    code: 'uk',
    locale: 'uk-UA',
    longCode: 'ukr',
    // Of the same shape as what it is made from.
    t: translate(swedish.t) as SiteLanguage['t'],
    format: getFormat('uk-UA'),
    read: (texts) => inOtherLetters(getText(texts, defaultLanguage)),
  }
}
