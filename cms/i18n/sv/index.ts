import { dashboard } from './dashboard.ts'
import { format } from './format.ts'
import { login } from './login.ts'
import { publications } from './publications.ts'

/** Swedish. */
export const admin = { publications, dashboard, format, login }
