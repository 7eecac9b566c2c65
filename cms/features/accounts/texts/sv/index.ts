export { accounts } from './accounts.ts'
export { login } from './login.ts'
