export { safety } from './safety.ts'
