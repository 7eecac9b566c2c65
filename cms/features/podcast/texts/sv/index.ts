export { directories } from './directories.ts'
export { podcast } from './podcast.ts'
export { transcript } from './transcript.ts'
