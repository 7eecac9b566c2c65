import { rights } from './texts/sv/rights.ts'

/** What is said here, in the language of the admin. */
export const t = { rights }
