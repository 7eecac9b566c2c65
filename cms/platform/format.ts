import { getFormat } from '../../content-types/format/format.ts'
import { locales } from '../../content-types/languages.ts'
import { adminLanguage } from './language.ts'

/** How the admin, and whatever else the server says, writes days, numbers and lists. */
export const format = getFormat(locales[adminLanguage])
