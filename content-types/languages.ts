/** A language of the public interface: its code, as HTML, feeds and addresses name it, and its locale, as `Intl` does. */
export interface LanguageNames {
  code: string
  locale: string
}

/** The languages that the public interface has. Each has a folder of texts, `site/i18n/<code>/`. */
export const languages = {
  sv: { code: 'sv', locale: 'sv-SE' },
} as const satisfies Record<string, LanguageNames>

/** A language that the public interface has. */
export type LanguageCode = keyof typeof languages

/** The language in which everything is shown that names no other. */
export const defaultLanguage: LanguageCode = 'sv'
