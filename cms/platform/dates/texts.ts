import { format } from './texts/sv/format.ts'

/** What is said here, in the language of the admin. */
export const t = { format }
