import { parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '../../site/content/content.ts'
import { buildPodcastFeed, getFeedPageAddress } from '../../site/feeds/podcast-feed.ts'
import { makePodcastGuid } from '../../site/feeds/podcast-guid.ts'
import { getChannelOf, getChannels, getMovedFeeds, findAdditionalChannel } from '../../site/podcast/channels.ts'
import { toJsonChapters } from '../../site/podcast/chapters.ts'
import { getEpisodeGuid } from '../../site/podcast/episodes.ts'
import { toOembed } from '../../site/podcast/oembed.ts'
import { toPodcastEpisode } from '../../site/podcast/structured-data.ts'
import { contentWith, storedArt, storedAudio, storedEpisode, storedPodcast } from '../helpers/content-with.ts'
import { openExampleSite, printAddress } from '../helpers/open-example-site.ts'

const origin = 'https://vitrin.example.se'
const ownFeed = '/podd/serie/den-andra/feed.xml'

const contentOfTwo = (own: Record<string, unknown> = {}): Promise<Content> =>
  contentWith({
    origin,
    collections: {
      podcasts: [
        {
          ...storedPodcast,
          id: 'andra',
          slug: 'den-andra',
          title: 'Den andra',
          language: 'en',
          art: undefined,
          ...own,
        },
      ],
      episodes: [
        storedEpisode,
        {
          ...storedEpisode,
          id: 'avsnitt-2',
          slug: 'i-den-andra',
          title: 'I den andra',
          podcast: 'andra',
          guid: undefined,
        },
      ],
      audio: [storedAudio],
      media: [storedArt],
      projects: [],
      challenges: [],
      pages: [],
    },
    settings: { podcast: storedPodcast, site: { logo: undefined, selected: [] } },
  })

describe('several podcasts', () => {
  let content: Content
  beforeAll(async () => {
    content = await contentOfTwo()
  })
  const read = (slug?: string) =>
    parseRssFeed(buildPodcastFeed(content, 1, slug ? findAdditionalChannel(content, slug) : undefined))

  it('each have their own episodes, address, language and lasting id', () => {
    const [main, own] = [read(), read('den-andra')]
    expect(main.items?.map(({ title }) => title)).toEqual(['Vem vågar bada först?'])
    expect(own.items?.map(({ title }) => title)).toEqual(['I den andra'])
    expect(own).toMatchObject({
      title: 'Den andra',
      language: 'en',
      link: `${origin}/podd/serie/den-andra/`,
      atom: { links: [{ href: origin + ownFeed, rel: 'self' }] },
      podcast: { guid: makePodcastGuid(origin + ownFeed) },
    })
    expect(own.items?.[0]?.podcast?.transcripts?.map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en'])
    expect(main.podcast?.guid).not.toBe(own.podcast?.guid)
  })

  it('are named in what belongs to an episode, and nowhere in that of another', () => {
    const [first, second] = content.episodes as [Content['episodes'][number], Content['episodes'][number]]
    expect([first, second].map((episode) => getChannelOf(content, episode).podcast.title)).toEqual([
      'Det vi gjorde',
      'Den andra',
    ])
    expect(toJsonChapters(second, content).podcastName).toBe('Den andra')
    expect(toOembed(second, content).author_name).toBe('Den andra')
    expect(toPodcastEpisode(second, content).partOfSeries).toMatchObject({ webFeed: origin + ownFeed })
    expect(toPodcastEpisode(first, content).partOfSeries).toMatchObject({ webFeed: `${origin}/podd/feed.xml` })
  })

  it('leave an episode its id when it goes from one to another', async () => {
    const second = content.episodes[1]!
    expect(getEpisodeGuid(content, { ...second, podcast: undefined })).toBe(getEpisodeGuid(content, second))
  })

  it('leave an episode without an id the known answer, also when the podcast’s own id is no UUID', () => {
    const known = '23293e36-7a93-5335-a4e0-6827da592ea6'
    expect(getEpisodeGuid(content, content.episodes[1]!)).toBe(known)
    const podcast = { ...content.settings.podcast, guid: 'id-från-annat-håll' }
    expect(getEpisodeGuid({ ...content, settings: { ...content.settings, podcast } }, content.episodes[1]!)).toBe(known)
  })

  it('move one by one', async () => {
    const newFeedUrl = 'https://annan.example.se/feed.xml'
    expect(getMovedFeeds(await contentOfTwo({ newFeedUrl }))).toEqual([{ from: ownFeed, to: newFeedUrl }])
    expect(getMovedFeeds(content)).toEqual([])
  })

  it('stand in order, the one in the settings first, with pages of their own for long feeds', async () => {
    const channels = getChannels(content)
    expect(channels.map(({ podcast }) => podcast.title)).toEqual(['Det vi gjorde', 'Den andra'])
    expect(channels.map((channel) => getFeedPageAddress(channel, 2))).toEqual([
      '/podd/feed-2.xml',
      '/podd/serie/den-andra/feed-2.xml',
    ])
  })
})

describe('the pages of the example’s second podcast', () => {
  it('lead from the first and back, and name its feed where it is heard', async () => {
    const site = await openExampleSite()
    const print = async (address: string): Promise<string> => (await printAddress(site, address)).body.toString()
    const [main, own, episode] = await Promise.all(
      ['/podd/', '/podd/serie/ett-ord-i-taget/', '/podd/vad-ar-ett-effektmal/'].map(print),
    )
    expect(main).toContain('href="/podd/serie/ett-ord-i-taget/"')
    expect(main).not.toContain('href="/podd/vad-ar-ett-effektmal/"')
    expect(own).toContain('href="/podd/vad-ar-ett-effektmal/"')
    expect(own).toContain('href="/podd/"')
    for (const page of [own, episode])
      expect(page).toMatch(/rel="alternate"[^>]*\/podd\/serie\/ett-ord-i-taget\/feed\.xml/)
    expect(site.addresses).toContain('/podd/serie/ett-ord-i-taget/feed.xml')
    expect(site.addresses.filter((address) => /^\/podd\/serie\/.*feed/.test(address))).toHaveLength(1)
  })
})
