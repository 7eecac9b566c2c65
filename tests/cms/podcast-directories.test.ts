import { describe, expect, it } from 'vitest'
import { directories } from '../../cms/features/podcast/directories.ts'
import {
  checkFeed,
  commonRequirements,
  recommendations,
  type FeedFacts,
} from '../../cms/features/podcast/feed-checks.ts'
import { buildPodcastFeed } from '../../site/feeds/podcast-feed.ts'
import { podcastWith } from '../helpers/content-with.ts'

const facts: FeedFacts = {
  address: 'https://vitrin.example.se/podd/feed.xml',
  art: { width: 3000, height: 3000, format: 'jpeg', hasAlpha: false },
  isGuidKept: true,
}
const check = async (
  episode: object = {},
  settings: Record<string, unknown> = {},
  changed: Partial<FeedFacts> = {},
): Promise<string[]> => {
  const report = checkFeed(buildPodcastFeed(await podcastWith([episode], settings)), { ...facts, ...changed })
  return Object.entries(report).flatMap(([demand, isMet]) => (isMet ? [] : [demand]))
}

describe('the check of our feed against what directories demand', () => {
  it('finds nothing to say of a whole podcast', async () => {
    expect(await check()).toEqual([])
  })

  it('names what is missing, and nothing else', async () => {
    expect(await check({}, { owner: undefined })).toEqual(['ownerEmail'])
    expect(await check({}, { art: undefined })).toEqual(['art'])
    expect(await check({}, {}, { art: { width: 900, height: 900, format: 'jpeg', hasAlpha: false } })).toEqual(['art'])
    expect(await check({}, {}, { art: { width: 3000, height: 3000, format: 'png', hasAlpha: true } })).toEqual(['art'])
    expect(await check({}, { description: 'å'.repeat(2001) })).toEqual(['description'])
    expect(await check({}, { newFeedUrl: 'https://annan.example.se/feed.xml' })).toEqual(['notMoved'])
    expect(await check({}, {}, { isGuidKept: false })).toEqual(['guid'])
    expect(await check({ captions: undefined, chapters: [] })).toEqual(['transcripts', 'chapters'])
    expect(await check({ number: undefined })).toEqual(['numbers'])
    expect(await check({ number: undefined }, { type: 'episodic' })).toEqual([])
  })

  it.each([
    'http://vitrin.example.se/podd/feed.xml',
    'https://localhost/podd/feed.xml',
    'https://127.0.0.1/podd/feed.xml',
  ])('knows that no directory reaches %s', async (address) => {
    expect(await check({}, {}, { address })).toEqual(['public'])
  })

  it('says of a podcast without episodes, and of no feed, what is missing', async () => {
    const empty = checkFeed(buildPodcastFeed(await podcastWith([])), facts)
    expect([empty.episodes, empty.title]).toEqual([false, true])
    expect(Object.values(checkFeed(undefined, { ...facts, art: undefined })).filter(Boolean).length).toBeLessThan(4)
  })

  it('asks in every directory only what it can say', () => {
    const known = Object.keys(checkFeed(undefined, facts))
    expect(
      [...commonRequirements, ...recommendations, ...directories.flatMap(({ requirements }) => requirements)].filter(
        (one) => !known.includes(one),
      ),
    ).toEqual([])
  })
})
