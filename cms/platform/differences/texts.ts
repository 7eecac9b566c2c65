import { differences } from './texts/sv/differences.ts'

/** What is said here, in the language of the admin. */
export const t = { differences }
