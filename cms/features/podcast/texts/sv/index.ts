export { directories } from './directories.ts'
export { podcast } from './podcast.ts'
