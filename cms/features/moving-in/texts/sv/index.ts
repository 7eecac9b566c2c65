export { fetching } from './fetching.ts'
export { html } from './html.ts'
export { xml } from './xml.ts'
