export { ownContent } from './own-content.ts'
