import { preview } from './texts/sv/preview.ts'

/** What is said here, in the language of the admin. */
export const t = { preview }
