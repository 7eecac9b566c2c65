import { usedBy } from './texts/sv/used-by.ts'

/** What is said here, in the language of the admin. */
export const t = { usedBy }
