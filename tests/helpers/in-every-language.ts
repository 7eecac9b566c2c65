import { languages, type Texts } from '../../content-types/languages.ts'

/** A text of a declaration that says the same in every language, so that a test holds no list of them. */
export const inEveryLanguage = (text: string): Texts =>
  // Of every language, since it is made from their list.
  Object.fromEntries(languages.map((language) => [language, text])) as Texts
