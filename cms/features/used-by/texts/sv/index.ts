export { usedBy } from './used-by.ts'
