import { publish } from '../publishing/texts/sv/publish.ts'
import { review } from './texts/sv/review.ts'

/** What is said here, in the language of the admin. */
export const t = { publish, review }
