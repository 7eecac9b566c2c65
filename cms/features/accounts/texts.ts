import { safety } from '../safe-saving/texts/sv/safety.ts'
import { accounts } from './texts/sv/accounts.ts'
import { login } from './texts/sv/login.ts'

/** What is said here, in the language of the admin. */
export const t = { accounts, login, safety }
