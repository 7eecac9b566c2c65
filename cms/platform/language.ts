import { defaultLanguage, type Language } from '../../content-types/languages.ts'

/** The language of the admin, and of whatever else the server says: one for the whole installation. */
export const adminLanguage: Language = defaultLanguage

/**
 * The words of a room in the language of the admin. The Swedish ones say which there are: a language that the interface has and
 * the room lacks fails the type check, and so does a word that one of its languages lacks.
 */
export const chooseTexts = <Words>(byLanguage: Readonly<{ sv: Words } & Record<Language, NoInfer<Words>>>): Words =>
  byLanguage[adminLanguage]
