export { fetching } from './fetching.ts'
export { html } from './html.ts'
export { podcastFeed } from './podcast-feed.ts'
export { xml } from './xml.ts'
