import { feedback } from './texts/sv/feedback.ts'

/** What is said here, in the language of the admin. */
export const t = { feedback }
