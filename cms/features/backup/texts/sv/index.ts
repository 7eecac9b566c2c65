export { backup } from './backup.ts'
