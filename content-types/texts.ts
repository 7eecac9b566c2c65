import type { DataField } from './fields/walk.ts'
import { languages, type Language, type Texts } from './languages.ts'

/** What a text says in a language. */
export const getText = (texts: Texts, language: Language): string => texts[language]

/** What a field is called. */
export const getLabel = (field: DataField, language: Language): string => getText(getLabelTexts(field), language)

/** What a field is called, in every language. Every declared field has a label: see `assertDeclarations`. */
export const getLabelTexts = ({ name, label }: DataField): Texts => label ?? toTexts(() => name)

/**
 * What the values of a select are called, in the order in which they are declared. Fields of other types have none.
 *
 * @param read says a text in the language that is wanted.
 */
export const getOptions = (field: DataField, read: (texts: Texts) => string): { value: string; label: string }[] =>
  'options' in field
    ? field.options.map((option) =>
        // A name that somebody else decides is the same in every language.
        typeof option === 'string'
          ? { value: option, label: option }
          : { value: option.value, label: read(option.label) },
      )
    : []

/** What one value of a select is called; the value itself when it is none of those that are declared. */
export const getOptionLabel = (field: DataField, value: string, read: (texts: Texts) => string): string =>
  getOptions(field, read).find((option) => option.value === value)?.label ?? value

/** What one entry of a list is called: `Effektmål`. */
export const getEntryName = (field: DataField, language: Language): string =>
  'labels' in field && field.labels ? getText(field.labels.singular, language) : getLabel(field, language)

/** A text made of another one, in each language. */
export const mapTexts = (texts: Texts, map: (text: string) => string): Texts =>
  toTexts((language) => map(getText(texts, language)))

const toTexts = (say: (language: Language) => string): Texts =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Texts
