import { getFormat, type Format } from '../../content-types/format/format.ts'
import { once } from '../../content-types/format/once.ts'
import { defaultLanguage, locales, longCodes, type Language, type Texts } from '../../content-types/languages.ts'
import { getText } from '../../content-types/texts.ts'
import { sv } from './sv/index.ts'

/** Every text of the public interface: what each language's folder holds. */
export type SiteTexts = typeof sv

/** The texts of each language. A language that is listed in `content-types/languages.ts` and missing here fails the type check. */
const texts: Readonly<Record<Language, SiteTexts>> = { sv }

/** The language in which pages, feeds and data are written: whatever needs a text is handed this. */
export interface SiteLanguage {
  /** As HTML, feeds and search know it: `sv`. */
  code: string
  /** With its country, as `Intl` knows it: `sv-SE`. */
  locale: string
  /** By three letters, as the European Union's lists know it: `swe`. */
  longCode: string
  /** The texts of the interface. */
  t: SiteTexts
  /** How days, numbers and lists are written. */
  format: Format
  /** What a text of a declaration, such as a field's label, says. */
  read: (texts: Texts) => string
}

/** A language of the public interface. */
export const getSiteLanguage = (code: Language = defaultLanguage): SiteLanguage => known(code)

const known = once((code: Language): SiteLanguage => ({
  code,
  locale: locales[code],
  longCode: longCodes[code],
  t: texts[code],
  format: getFormat(locales[code]),
  read: (declared) => getText(declared, code),
}))
