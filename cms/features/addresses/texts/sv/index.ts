export { addresses } from './addresses.ts'
export { dead } from './dead.ts'
