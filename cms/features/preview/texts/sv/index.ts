export { preview } from './preview.ts'
