export { quality } from './quality.ts'
