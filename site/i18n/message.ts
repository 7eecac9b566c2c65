import { getNumberFormat } from '../../content-types/format/numbers.ts'

declare const values: unique symbol

/** A text with a place for each of its values, as `Visa {count} till`. It is data, so that pages can hand it to their scripts. */
export type Message<Value extends string> = string & { readonly [values]?: Value }

/** A message in the forms that a language has for numbers; `count` decides which. */
export type PluralMessage<Value extends string> = { readonly [values]?: Value; other: string } & {
  [Form in Intl.LDMLPluralRule]?: string
}

/** Declares which values a text has places for. */
export const message = <Value extends string>(text: string): Message<Value> =>
  // What makes it a message is known to the compiler alone.
  text as Message<Value>

/** Declares which values a text has places for that has several forms. */
export const plural = <Value extends string>(
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): PluralMessage<Value> => forms

/**
 * A message with its values in their places. Numbers are written as the language writes them.
 *
 * @param locale the language and country as `Intl` names them.
 */
export const fill = <Value extends string>(
  text: Message<Value> | PluralMessage<Value>,
  filled: Readonly<Record<Value, string | number>>,
  locale: string,
): string => {
  const { number, plural: getForm } = getNumberFormat(locale)
  const known = new Map<string, string | number>(Object.entries(filled))
  const form = typeof text === 'string' ? text : (text[getForm(Number(known.get('count')))] ?? text.other)
  return form.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = known.get(name) ?? place
    return typeof value === 'number' ? number(value) : value
  })
}
