import { quality } from '../quality/texts/sv/quality.ts'
import { publications } from './texts/sv/publications.ts'
import { publish } from './texts/sv/publish.ts'

/** What is said here, in the language of the admin. */
export const t = { publications, publish, quality }
