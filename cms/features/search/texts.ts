import { search } from './texts/sv/search.ts'

/** What is said here, in the language of the admin. */
export const t = { search }
