/** The languages in which the interface speaks: the site's, and the admin's. The only list of them. */
export const languages = ['sv'] as const

/** A language of the interface, as BCP 47 writes it: so HTML, feeds and addresses name it. */
export type Language = (typeof languages)[number]

/** The language of everything that names no other. */
export const defaultLanguage: Language = 'sv'

/** Language and country, as `Intl` names them: how days, numbers and lists are written (see `format/`). */
export const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE' }

/** The same language by three letters (ISO 639-3), as the European Union's lists name it. */
export const longCodes: Readonly<Record<Language, string>> = { sv: 'swe' }

/** A text of the interface in each language. A missing one fails the type check. */
export type Texts = Readonly<Record<Language, string>>

/** What one thing of a kind is called, and many. */
export interface Names {
  singular: Texts
  plural: Texts
}
