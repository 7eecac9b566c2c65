import { chooseTexts } from '../../platform/language.ts'
import * as sv from './texts/sv/index.ts'

/** What is said here, in the language of the admin. */
export const t = chooseTexts({ sv })
