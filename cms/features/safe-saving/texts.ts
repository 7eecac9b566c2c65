import { safety } from './texts/sv/safety.ts'

/** What is said here, in the language of the admin. */
export const t = { safety }
