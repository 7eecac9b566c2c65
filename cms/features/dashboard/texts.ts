import { feedback } from '../feedback/texts/sv/feedback.ts'
import { dashboard } from './texts/sv/dashboard.ts'

/** What is said here, in the language of the admin. */
export const t = { dashboard, feedback }
