import { quality } from './texts/sv/quality.ts'

/** What is said here, in the language of the admin. */
export const t = { quality }
