import { directories } from './texts/sv/directories.ts'
import { podcast } from './texts/sv/podcast.ts'

/** What is said here, in the language of the admin. */
export const t = { directories, podcast }
