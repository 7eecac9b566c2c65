import { addresses } from './texts/sv/addresses.ts'

/** What is said here, in the language of the admin. */
export const t = { addresses }
