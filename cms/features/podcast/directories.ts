import type { FeedRequirement } from './feed-checks.ts'

/** A place where listeners find podcasts, and what it takes to be there. */
export interface Directory {
  name: string
  /** Where the podcast is handed in. */
  address: string
  /** What it demands of the feed, beyond what every directory does. */
  requirements: FeedRequirement[]
  /** Part of the address of a podcast's page there, by which we see that it is handed in. */
  host: RegExp
  /** Which of the texts says how it is handed in. */
  steps: 'apple' | 'spotify' | 'index' | 'pocketCasts' | 'youtube' | 'amazon'
}

/** Those that reach nearly every listener. Others take their list from Apple's or from Podcast Index. */
export const directories: Directory[] = [
  {
    name: 'Apple Podcaster',
    address: 'https://podcastsconnect.apple.com/',
    requirements: [],
    host: /(^|\.)apple\./,
    steps: 'apple',
  },
  {
    name: 'Spotify',
    address: 'https://creators.spotify.com/',
    requirements: ['ownerEmail'],
    host: /(^|\.)spotify\./,
    steps: 'spotify',
  },
  {
    name: 'Podcast Index',
    address: 'https://podcastindex.org/add',
    requirements: ['guid'],
    host: /(^|\.)podcastindex\.org$/,
    steps: 'index',
  },
  {
    name: 'Pocket Casts',
    address: 'https://pocketcasts.com/submit/',
    requirements: [],
    host: /(^|\.)(pocketcasts\.com|pca\.st)$/,
    steps: 'pocketCasts',
  },
  {
    name: 'YouTube Music',
    address: 'https://studio.youtube.com/',
    requirements: ['ownerEmail'],
    host: /(^|\.)(youtube\.com|youtu\.be)$/,
    steps: 'youtube',
  },
  {
    name: 'Amazon Music',
    address: 'https://podcasters.amazon.com/',
    requirements: ['ownerEmail'],
    host: /(^|\.)(amazon\.|audible\.)/,
    steps: 'amazon',
  },
]
