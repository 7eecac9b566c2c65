export { archive } from './archive.ts'
