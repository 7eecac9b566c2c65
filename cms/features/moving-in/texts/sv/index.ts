export { fetching } from './fetching.ts'
export { xml } from './xml.ts'
