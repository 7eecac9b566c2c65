import { sv } from '@payloadcms/translations/languages/sv'
import { chooseTexts } from '../platform/language.ts'

/** Payload's own words, and how it writes dates, in the language of the admin. `texts/` says it better where it has to be. */
export const payloadLanguage = chooseTexts({ sv })
