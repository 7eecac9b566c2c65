import { login } from '../features/accounts/texts/sv/login.ts'
import { podcast } from '../features/podcast/texts/sv/podcast.ts'
import { publications } from '../features/publishing/texts/sv/publications.ts'
import { look } from './texts/sv/look.ts'

/** What is said here, in the language of the admin. */
export const t = { login, look, podcast, publications }
