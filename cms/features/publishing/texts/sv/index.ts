export { checks } from './checks.ts'
export { moved } from './moved.ts'
export { publications } from './publications.ts'
export { publish } from './publish.ts'
