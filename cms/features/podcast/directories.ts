import type { FeedRequirement } from './feed-checks.ts'

/** A podcast directory, and what it takes to be listed there. */
export interface Directory {
  name: string
  /** Where podcasts are submitted. */
  address: string
  /** Its requirements, beyond those of every directory. */
  requirements: FeedRequirement[]
  /** Matches the host of a podcast's page there, which tells that it is listed. */
  host: RegExp
  /** The key of the text with the instructions for submitting. */
  steps: 'apple' | 'spotify' | 'index' | 'pocketCasts' | 'youtube' | 'amazon'
}

/** The directories that reach nearly every listener. Others copy Apple's or Podcast Index's list. */
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
