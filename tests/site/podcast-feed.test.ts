import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { parseFeed as parsePodcast } from 'podcast-partytime'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { cleanLine, cleanText } from '../../content-types/format/clean-text.ts'
import { podcastCategories } from '../../content-types/podcast/categories.ts'
import { buildPodcastFeed, episodesPerFeedPage, getFeedPageAddress } from '../../site/feeds/podcast-feed.ts'
import { makePodcastGuid } from '../../site/feeds/podcast-guid.ts'
import { toAudioType } from '../../site/feeds/podcast-item.ts'
import { getMainChannel } from '../../site/podcast/channels.ts'
import { toJsonChapters } from '../../site/podcast/chapters.ts'
import { podcastWith, storedEpisode } from '../helpers/content-with.ts'
import { hostileText } from '../helpers/hostile-text.ts'

const origin = 'https://vitrin.example.se'
const read = async (...parameters: Parameters<typeof podcastWith>) =>
  parseRssFeed(buildPodcastFeed(await podcastWith(...parameters)))

describe('the channel of the podcast feed', () => {
  it('holds everything that PSP-1 and Apple demand', async () => {
    const feed = await read([{}])
    expect(feed).toMatchObject({
      title: 'Det vi gjorde',
      description: 'En podd om det vi har gjort.',
      link: `${origin}/podd/`,
      language: 'sv',
      copyright: '2026 Sundby kommun',
      atom: { links: [{ href: `${origin}/podd/feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
      itunes: {
        author: 'Sundby kommun',
        explicit: false,
        type: 'serial',
        categories: [{ text: 'Government' }],
        owner: { name: 'Kommunikation', email: 'podd@sundby.example' },
        image: expect.stringMatching(/^https:\/\/vitrin\.example\.se\/filer\/\w+\/podd-3000\.jpg$/),
      },
      podcast: {
        locked: { value: true, owner: 'podd@sundby.example' },
        medium: 'podcast',
        license: { display: 'cc-by-4.0' },
        fundings: [{ url: 'https://example.org/stod', display: 'Stöd podden' }],
        txts: [{ purpose: 'verify', display: 'kod-123' }],
      },
    })
  })

  it('has no element that validators reject', async () => {
    const [channel] = buildPodcastFeed(await podcastWith([{}])).split('<item>')
    expect(channel).not.toMatch(/<author>|<pubDate>Invalid|undefined|github\.com/)
  })

  it('says where the podcast is from, who makes it and how often it comes', async () => {
    const settings = {
      people: [{ name: 'Asta Ek', role: 'host', url: 'https://example.org/asta' }],
      location: { name: 'Sundby', latitude: 55.91, longitude: 12.79 },
      updateFrequency: 'biweekly',
      appleVerification: 'apple-7',
    }
    expect((await read([{}], settings)).podcast).toMatchObject({
      persons: [{ display: 'Asta Ek', role: 'host', group: 'cast', href: 'https://example.org/asta' }],
      locations: [{ display: 'Sundby', geo: 'geo:55.91,12.79' }],
      updateFrequency: { rrule: 'FREQ=WEEKLY;INTERVAL=2', display: 'Ett nytt avsnitt varannan vecka' },
      txts: [
        { purpose: 'verify', display: 'kod-123' },
        { purpose: 'applepodcastsverify', display: 'apple-7' },
      ],
    })
  })

  it('tells apps that there will be no more, and where it has moved', async () => {
    const feed = await read([{}], {
      isComplete: true,
      updateFrequency: 'weekly',
      newFeedUrl: 'https://nya.example.se/å.xml',
    })
    expect(feed.itunes).toMatchObject({ complete: true, newFeedUrl: 'https://nya.example.se/%C3%A5.xml' })
    expect(feed.podcast?.updateFrequency).toMatchObject({ complete: true })
    const still = await read([{}])
    expect([still.itunes?.complete, still.itunes?.newFeedUrl]).toEqual([undefined, undefined])
  })

  it('has its subcategory inside the category, for each that Apple has, and none that belongs to another', async () => {
    for (const { value, subcategories } of podcastCategories) {
      const [known, foreign] = await Promise.all(
        [subcategories[0]?.value, value === 'News' ? 'Politics?' : 'Politics'].map((subcategory) =>
          read([{}], { category: value, subcategory }),
        ),
      )
      const inside = subcategories[0] ? { categories: [{ text: subcategories[0].value }] } : {}
      expect(known?.itunes?.categories).toEqual([{ text: value, ...inside }])
      expect(foreign?.itunes?.categories).toEqual([{ text: value }])
    }
  })

  it('is known by the guid that is stored, or by the one that its address gives', async () => {
    expect((await read([{}])).podcast?.guid).toBe(makePodcastGuid(`${origin}/podd/feed.xml`))
    expect((await read([{}], { guid: 'a1b2' })).podcast?.guid).toBe('a1b2')
  })

  it('works out the guid that is the known answer', () => {
    expect(makePodcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
    expect(makePodcastGuid('podnews.net/rss/')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
  })

  it('says when something in it last changed, not when it was made', async () => {
    expect((await read([{}])).lastBuildDate).toBe('Mon, 02 Mar 2026 06:00:00 GMT')
  })

  it('is the same bytes for the same content', async () => {
    expect(buildPodcastFeed(await podcastWith([{}]))).toBe(buildPodcastFeed(await podcastWith([{}])))
  })

  it('is a valid feed before the first episode', async () => {
    const feed = await read([])
    expect([feed.title, feed.items ?? []]).toEqual(['Det vi gjorde', []])
  })

  it('stands in several files when there are many episodes', async () => {
    const episodes = Array.from({ length: episodesPerFeedPage + 1 }, (_, index) => ({
      id: `e${index}`,
      slug: `e${index}`,
      guid: `g${index}`,
    }))
    const content = await podcastWith(episodes)
    const [first, second] = [1, 2].map((page) => parseRssFeed(buildPodcastFeed(content, page)))
    expect([first?.items?.length, second?.items?.length]).toEqual([episodesPerFeedPage, 1])
    expect(first?.atom?.links).toContainEqual({
      href: origin + getFeedPageAddress(getMainChannel(content), 2),
      rel: 'next',
      type: 'application/rss+xml',
    })
    expect(second?.atom?.links).toContainEqual({
      href: `${origin}/podd/feed.xml`,
      rel: 'previous',
      type: 'application/rss+xml',
    })
  })
})

describe('an item of the podcast feed', () => {
  it('names the sound with its exact size, its type and an absolute, encoded address', async () => {
    const [item] = (await read([{}])).items ?? []
    expect(item?.enclosures).toEqual([
      {
        url: expect.stringMatching(/^https:\/\/vitrin\.example\.se\/filer\/\w+\/F%C3%B6rsta%20m%C3%B6tet\.mp3$/),
        length: 1_234_567,
        type: 'audio/mpeg',
      },
    ])
  })

  it('keeps its guid when title, address and sound change', async () => {
    const changed = { title: 'Nytt namn', slug: 'nytt-namn', updatedOn: '2027-01-01T00:00:00.000Z' }
    const guids = (await Promise.all([read([{}]), read([changed])])).map(({ items }) => items?.[0]?.guid)
    expect(guids).toEqual([
      { value: storedEpisode.guid, isPermaLink: false },
      { value: storedEpisode.guid, isPermaLink: false },
    ])
  })

  it('holds the full notes, with times, in both places where apps look', async () => {
    const [item] = (await read([{}])).items ?? []
    expect(item?.description).toBe(item?.content?.encoded)
    expect(item?.description).toContain('<strong>bojar</strong>')
    expect(item?.description).toContain('<a href="https://example.org/%C3%A5?a=1&amp;b=2">Sjöhistoriska</a>')
    expect(item?.description).toContain('<li>01:30 Badet &amp; båten</li>')
  })

  it('says all that apps can show', async () => {
    const items = parsePodcast(buildPodcastFeed(await podcastWith([{}])))?.items ?? []
    const page = `${origin}/podd/vem-vagar-bada-forst/`
    expect(items[0]).toMatchObject({
      title: 'Vem vågar bada först?',
      link: page,
      duration: 754,
      explicit: false,
      itunesSeason: 2,
      itunesEpisode: 3,
      itunesEpisodeType: 'full',
      pubDate: new Date('2026-03-01T06:00:00.000Z'),
      podcastSeason: { number: 2, name: 'Säsong 2' },
      podcastEpisode: { number: 3 },
      podcastChapters: { url: `${page}kapitel.json`, type: 'application/json+chapters' },
      podcastTranscripts: [
        { url: `${page}avskrift.vtt`, type: 'text/vtt', language: 'sv', rel: 'captions' },
        { url: `${page}avskrift.srt`, language: 'sv', rel: 'captions' },
        { url: `${page}avskrift.json`, type: 'application/json', language: 'sv', rel: 'captions' },
        { url: `${page}avskrift.txt`, type: 'text/plain', language: 'sv' },
      ],
      podcastPeople: [
        { name: 'Asta Ek', role: 'Host', group: 'Cast' },
        { name: 'Bo Ek', role: 'Guest', group: 'Cast', href: 'https://example.org/bo' },
      ],
    })
  })

  it('names its place, its licence and the stretches to begin with', async () => {
    const changed = {
      location: { name: 'Fyrbadet', latitude: 55.9, longitude: 12.8 },
      licence: 'CC0-1.0',
      soundbites: [
        { start: 30, duration: 15.5, title: 'Bojen & badet' },
        { start: 60, duration: 20 },
      ],
    }
    const [item] = (await read([changed])).items ?? []
    expect(item?.podcast).toMatchObject({
      locations: [{ display: 'Fyrbadet', geo: 'geo:55.9,12.8' }],
      license: { display: 'cc0-1.0' },
      soundbites: [
        { startTime: 30, duration: 15.5, display: 'Bojen & badet' },
        { startTime: 60, duration: 20, display: 'Vem vågar bada först?' },
      ],
    })
  })

  it('has the text of a transcript without times, and nothing that would follow the sound', async () => {
    const [item] = (await read([{ captions: 'Bara en vanlig text.' }])).items ?? []
    expect(item?.podcast?.transcripts).toEqual([
      { url: `${origin}/podd/vem-vagar-bada-forst/avskrift.txt`, type: 'text/plain', language: 'sv' },
    ])
  })

  it('writes dates as RFC 2822', async () => {
    expect((await read([{}])).items?.[0]?.pubDate).toBe('Sun, 01 Mar 2026 06:00:00 GMT')
  })

  it('leaves out what the episode does not have', async () => {
    const bare = { chapters: [], captions: undefined, people: [], season: undefined, number: undefined }
    const xml = buildPodcastFeed(await podcastWith([bare])).split('<item>')[1]
    expect(xml).not.toMatch(/chapters|transcript|person|season|podcast:episode|<itunes:episode>/)
  })

  it.each([
    ['audio/mpeg', 'audio/mpeg'],
    ['audio/mp3', 'audio/mpeg'],
    ['audio/mp4', 'audio/x-m4a'],
    ['audio/x-m4a', 'audio/x-m4a'],
  ])('calls %s what apps call it', (stored, written) => {
    expect(toAudioType(stored)).toBe(written)
  })
})

describe('chapters as JSON', () => {
  it('follow version 1.2 of the podcast namespace', async () => {
    const content = await podcastWith([{}])
    expect(toJsonChapters(content.episodes[0]!, content)).toEqual({
      version: '1.2.0',
      title: 'Vem vågar bada först?',
      podcastName: 'Det vi gjorde',
      chapters: [
        { startTime: 0, title: 'Hej' },
        { startTime: 30, title: 'Bojen', url: 'https://example.org/boj' },
        { startTime: 90.5, title: 'Badet & båten', img: expect.stringMatching(/^https:.*podd\.png$/) },
      ],
    })
  })
})

describe('hostile text in an episode', () => {
  it('leaves the feed well-formed and the text as it was written', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (title, name, text) => {
        const content = await podcastWith(
          [
            {
              title,
              people: [{ name, role: 'guest' }],
              notes: richText(text),
              chapters: [{ start: 0, title: name }],
              soundbites: [{ start: 0, duration: 10, title: text }],
              location: { name: text },
              licence: name,
            },
          ],
          { description: text, verification: name, appleVerification: text, copyright: title, location: { name } },
        )
        const xml = buildPodcastFeed(content)
        // rss-parser stands on a strict XML reader: what is not well-formed throws.
        const strict = await new Parser().parseString(xml)
        expect(strict.items[0]?.title?.trim()).toBe(cleanLine(title).trim())
        const feed = parseRssFeed(xml)
        expect(feed.items).toHaveLength(1)
        expect(feed.lastBuildDate).toBe('Mon, 02 Mar 2026 06:00:00 GMT')
        expect(feed.items?.[0]?.guid?.value).toBe(storedEpisode.guid)
        // Other readers may trim and fold white space, but lose nothing else.
        const fold = (value: unknown): string => cleanText(String(value)).replace(/\s+/g, ' ').trim()
        expect(fold(feed.items?.[0]?.podcast?.soundbites?.[0]?.display)).toBe(fold(text))
        expect(fold(feed.items?.[0]?.podcast?.persons?.[0]?.display)).toBe(fold(name))
        expect(xml).not.toMatch(/<script|<item><item>/)
      }),
      { numRuns: 60 },
    )
  })
})
