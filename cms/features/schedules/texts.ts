import { schedules } from './texts/sv/schedules.ts'

/** What is said here, in the language of the admin. */
export const t = { schedules }
