import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { CollectionSlug, File } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebVTTParser } from 'webvtt-parser'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { MinimalContent } from '../cms/minimal-content.ts'
import { makeM4a, makeMp3, makePng, makeText } from '../cms/sample-files.ts'
import { ask as askAt, type Answer } from '../helpers/ask.ts'
import { chaptersSchema } from '../helpers/chapters-schema.ts'
import { captions } from '../helpers/content-with.ts'
import { readWithEveryReader } from '../helpers/feed-readers.ts'
import { testOrigin, type TestCms } from '../helpers/open-test-cms.ts'
import { serveTestCms } from '../helpers/serve-test-cms.ts'

const feedAddress = '/podd/feed.xml'
const hostileTitle = 'Räksmörgås ]]> <b>& "citat"</b> 👩‍🚒 \u202eعربي'
/** What went in, newest first. */
const written = [
  { title: 'Det senaste', seconds: 95, publishedOn: '2026-03-03T06:00:00.000Z' },
  { title: hostileTitle, seconds: 61, publishedOn: '2026-02-03T06:00:00.000Z' },
  { title: 'Det första', seconds: 31, publishedOn: '2026-01-03T06:00:00.000Z' },
]

let cms: TestCms
let port: number
let close: () => Promise<void>
let guids: string[]
let publish: () => Promise<void>

const ask = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
  askAt(port, path, headers, method)
const upload = async (collection: string, file: File, data: object = {}): Promise<string> =>
  String((await cms.payload.create({ collection: collection as CollectionSlug, data: data as never, file })).id)

beforeAll(async () => {
  ;({ cms, port, publish, close } = await serveTestCms())
  await writePodcast()
  await publish()
})
afterAll(() => close?.())

const writePodcast = async (): Promise<void> => {
  const content = new MinimalContent(cms.payload)
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  const art = await upload('media', await makePng('konst.png', 1600, 1400), { alt: 'Poddens bild' })
  const cover = await upload('media', await makePng('omslag.png', 1400, 1400), { alt: 'Omslag' })
  await cms.payload.updateGlobal({
    slug: 'podcast',
    data: {
      title: 'Det vi gjorde',
      description: 'Om det.',
      owner: { name: 'Red', email: 'red@example.se' },
      art,
    } as never,
  })
  const sounds = [makeM4a(95, { name: 'senaste ljudet.m4a' }), makeMp3(61, 'å & ä.mp3'), makeMp3(31)]
  guids = []
  for (const [index, { title, publishedOn }] of written.entries()) {
    const full = {
      season: 1,
      number: 3,
      cover,
      transcript: await upload('documents', makeText(`avskrift-${index}.vtt`, 'text/vtt', captions)),
      chapters: [
        { start: 0, title: 'Hej' },
        { start: 10, title: 'Bojen & badet', link: 'https://example.org/å', image: cover },
        { start: 20, title: 'Slut' },
      ],
      people: [{ name: 'Asta & Bo', role: 'host' }],
    }
    const plain = { transcript: await upload('documents', makeText(`ord-${index}.txt`, 'text/plain', 'Bara ord.')) }
    const { guid } = await content.create('episodes', {
      title,
      publishedOn,
      summary: 'Om det, lite längre än det kortaste.',
      notes: richText('Anteckningar ]]> & <b>'),
      audio: await upload('audio', sounds[index]!),
      ...[full, plain, {}][index],
    })
    guids.push(String(guid))
  }
}

/** Every file of ours that the feed names, as paths. */
const getNamedFiles = (xml: string): string[] => [
  ...new Set(
    [...xml.matchAll(/(?:url|href|image)="https:\/\/vitrin\.example\.se([^"]+\.[a-z0-9]+)"/g)].map(([, path]) => path!),
  ),
]
const toPath = (address: string | undefined): string => String(address).replace(testOrigin, '')

describe('readers that are not ours', () => {
  it('agree with what went in', { timeout: 400_000 }, async () => {
    const read = await readWithEveryReader(`http://127.0.0.1:${port}${feedAddress}`)
    expect(Object.keys(read)).toHaveLength(6)
    for (const [reader, { title, episodes }] of Object.entries(read)) {
      expect(title, reader).toBe('Det vi gjorde')
      expect(
        episodes.map((episode) => episode.title),
        reader,
      ).toEqual(written.map((episode) => episode.title))
      expect(
        episodes.map(({ guid }) => guid),
        reader,
      ).toEqual(guids)
      for (const [index, { sound, bytes, seconds, publishedAt }] of episodes.entries()) {
        const { status, body } = await ask(toPath(sound))
        expect([reader, status, bytes ?? body.length]).toEqual([reader, 200, body.length])
        if (seconds !== undefined) expect([reader, seconds]).toEqual([reader, written[index]!.seconds])
        if (publishedAt !== undefined)
          expect([reader, publishedAt]).toEqual([reader, Date.parse(written[index]!.publishedOn)])
      }
    }
  })

  it('validate the chapters by their schema, and the transcript by W3C’s validator', async () => {
    const isValid = new Ajv({ allErrors: true }).compile(chaptersSchema)
    const chapters = await ask('/podd/det-senaste/kapitel.json')
    expect(isValid(JSON.parse(chapters.body.toString())), JSON.stringify(isValid.errors)).toBe(true)
    const vtt = await ask('/podd/det-senaste/avskrift.vtt')
    const { cues, errors } = new WebVTTParser().parse(vtt.body.toString(), 'subtitles/captions/descriptions')
    expect(errors).toEqual([])
    expect(cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
      [0, 4.5],
      [5, 9],
      [90.25, 95],
    ])
  })

  it('get each form of a transcript, and only text where there are no times', async () => {
    const json = JSON.parse((await ask('/podd/det-senaste/avskrift.json')).body.toString()) as { segments: unknown[] }
    expect(json.segments[2]).toEqual({
      speaker: 'Bo Ek',
      startTime: 90.25,
      endTime: 95,
      body: 'Tack, roligt att vara här!',
    })
    expect((await ask('/podd/det-senaste/avskrift.txt')).body.toString()).toMatch(/^Asta: Välkomna till podden\./)
    const xml = (await ask(feedAddress)).body.toString()
    const plain = getNamedFiles(xml).filter((path) => path.includes('avskrift') && !path.includes('/det-senaste/'))
    expect(plain).toEqual([expect.stringMatching(/avskrift\.txt$/)])
    expect((await ask(plain[0]!)).body.toString()).toBe('Bara ord.\n')
  })
})

describe('the files of the podcast', () => {
  it('answer HEAD, parts, conditions and other sites as the standards say, the feed too', async () => {
    const xml = (await ask(feedAddress)).body.toString()
    const named = getNamedFiles(xml)
    expect(named.map((path) => path.split('.').at(-1)).sort()).toEqual(
      ['jpg', 'jpg', 'json', 'json', 'm4a', 'mp3', 'mp3', 'png', 'srt', 'txt', 'txt', 'vtt', 'xml'].sort(),
    )
    for (const path of named) {
      const get = await ask(path)
      const { length } = get.body
      expect([path, get.status, get.headers['content-length']]).toEqual([path, 200, String(length)])
      const { size } = await stat(join(cms.dataDir, 'current', decodeURIComponent(path)))
      expect([path, size]).toEqual([path, length])
      const head = await ask(path, {}, 'HEAD')
      expect([path, head.status, head.body.length]).toEqual([path, 200, 0])
      expect(withoutDate(head.headers)).toEqual(withoutDate(get.headers))
      expect([path, get.headers['access-control-allow-origin']]).toEqual([path, '*'])
      const { etag, 'last-modified': changed } = get.headers
      const conditions: Record<string, string>[] = [
        { 'If-None-Match': String(etag) },
        { 'If-Modified-Since': String(changed) },
      ]
      for (const condition of conditions)
        expect([path, (await ask(path, condition)).status, (await ask(path, condition)).body.length]).toEqual([
          path,
          304,
          0,
        ])
      const part = await ask(path, { Range: 'bytes=2-5' })
      expect([path, part.status, part.headers['content-range']]).toEqual([path, 206, `bytes 2-5/${length}`])
      expect(part.body.equals(get.body.subarray(2, 6)), path).toBe(true)
      const beyond = await ask(path, { Range: `bytes=${length}-` })
      expect([path, beyond.status, beyond.headers['content-range']]).toEqual([path, 416, `bytes */${length}`])
    }
  })

  it('have the types that apps know', async () => {
    const types = Object.fromEntries(
      await Promise.all(
        getNamedFiles((await ask(feedAddress)).body.toString()).map(
          async (path) =>
            [
              path
                .split('/')
                .at(-1)!
                .replace(/^.*\./, path.includes('kapitel') ? 'kapitel.' : '.'),
              (await ask(path, {}, 'HEAD')).headers['content-type'],
            ] as const,
        ),
      ),
    )
    expect(types).toMatchObject({
      '.xml': 'application/rss+xml; charset=utf-8',
      '.mp3': 'audio/mpeg',
      '.m4a': expect.stringMatching(/^audio\/(x-m4a|mp4)$/),
      '.jpg': 'image/jpeg',
      '.vtt': 'text/vtt; charset=utf-8',
      '.srt': 'application/x-subrip; charset=utf-8',
      '.txt': 'text/plain; charset=utf-8',
      'kapitel.json': 'application/json+chapters; charset=utf-8',
    })
  })

  it('hold a picture as directories demand it, under a new address when it changes', async () => {
    const getArt = async (): Promise<string> =>
      toPath(/<itunes:image href="([^"]+)"/.exec((await ask(feedAddress)).body.toString())![1])
    const before = await getArt()
    const metadata = await sharp((await ask(before)).body).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: 3000, height: 3000, hasAlpha: false, space: 'srgb' })
    const art = await upload('media', await makePng('ny.png', 1400, 1400), { alt: 'Ny bild' })
    await cms.payload.updateGlobal({ slug: 'podcast', data: { art } as never })
    await publish()
    expect(await getArt()).not.toBe(before)
  })

  it('show what the editor said is the heart of the picture', async () => {
    const half = { create: { width: 1500, height: 1500, channels: 3 as const, background: '#b03020' } }
    const data = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#203060' } })
      .composite([{ input: await sharp(half).png().toBuffer(), left: 1500, top: 0 }])
      .png()
      .toBuffer()
    const file = { name: 'bred.png', mimetype: 'image/png', data, size: data.length }
    const art = await upload('media', file, { alt: 'Halv', focalX: 95, focalY: 50 })
    await cms.payload.updateGlobal({ slug: 'podcast', data: { art } as never })
    await publish()
    const address = toPath(/<itunes:image href="([^"]+)"/.exec((await ask(feedAddress)).body.toString())![1])
    const { dominant } = await sharp((await ask(address)).body).stats()
    expect([dominant.r > 150, dominant.b < 80]).toEqual([true, true])
  })

  it('are the same bytes in the next publication, and unchanged sound is the same file', async () => {
    const files = async (): Promise<[string, number, string][]> => {
      const paths = getNamedFiles((await ask(feedAddress)).body.toString())
      return Promise.all(
        paths.map(async (path) => {
          const place = join(cms.dataDir, 'current', decodeURIComponent(path))
          return [path, (await stat(place)).ino, (await readFile(place)).toString('base64')]
        }),
      )
    }
    const before = await files()
    await publish()
    expect(await files()).toEqual(before)
  })
})

describe('an episode that is published again', () => {
  it('keeps its guid though its title, its address and its sound change', async () => {
    const { docs } = await cms.payload.find({ collection: 'episodes', where: { guid: { equals: guids[2]! } } })
    const audio = await upload('audio', makeMp3(47, 'nytt.mp3'))
    const data = { title: 'Nytt namn', slug: 'nytt-namn', audio, _status: 'published' as const }
    await cms.payload.update({ collection: 'episodes', id: docs[0]!.id, data })
    await publish()
    const xml = (await ask(feedAddress)).body.toString()
    const item = xml.split('<item>').find((one) => one.includes('Nytt namn'))
    expect(item).toContain(`<guid isPermaLink="false">${guids[2]}</guid>`)
    expect(item).toContain('<itunes:duration>47</itunes:duration>')
    expect((await ask('/podd/det-forsta/')).headers.location).toBe('/podd/nytt-namn/')
  })
})

describe('the player on its own', () => {
  it('may be shown by other sites, unlike every other page', async () => {
    const player = await ask('/podd/det-senaste/spelare/')
    expect(player.headers['content-security-policy']).toContain('frame-ancestors *')
    expect(player.headers['x-frame-options']).toBeUndefined()
    const page = await ask('/podd/det-senaste/')
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN')
  })

  it('is found by whoever asks how to embed the page', async () => {
    const page = (await ask('/podd/det-senaste/')).body.toString()
    const address = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)![1]
    const { headers, body } = await ask(toPath(address))
    expect([headers['content-type'], headers['access-control-allow-origin']]).toEqual(['application/json', '*'])
    const answer = JSON.parse(body.toString()) as Record<string, unknown>
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Det senaste', author_name: 'Det vi gjorde' })
    const source = /^<iframe src="([^"]+)"/.exec(String(answer.html))![1]
    expect((await ask(toPath(source))).status).toBe(200)
  })
})

describe('a podcast that moves', () => {
  it('leads apps to its new address, and says so where nobody can lead them', async () => {
    const newFeedUrl = 'https://ny.example.se/podd.xml'
    await cms.payload.updateGlobal({ slug: 'podcast', data: { newFeedUrl } as never })
    await publish()
    const { status, headers } = await ask(feedAddress)
    expect([status, headers.location]).toEqual([301, newFeedUrl])
    const file = await readFile(join(cms.dataDir, 'current', feedAddress), 'utf8')
    expect(file).toContain(`<itunes:new-feed-url>${newFeedUrl}</itunes:new-feed-url>`)
  })

  it('that has come here says where it is, and leads nowhere', async () => {
    await cms.payload.updateGlobal({
      slug: 'podcast',
      data: { newFeedUrl: `${testOrigin}${feedAddress}` } as never,
    })
    await publish()
    expect((await ask(feedAddress)).status).toBe(200)
  })
})

describe('the lasting id of the podcast', () => {
  it('is stored once, and stays whoever changes it', async () => {
    const { ensurePodcastGuids } = await import('../../cms/features/podcast/ensure-podcast-guids.ts')
    const getGuid = async () => (await cms.payload.findGlobal({ slug: 'podcast' })).guid
    await ensurePodcastGuids(cms.payload)
    const guid = await getGuid()
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/)
    await cms.payload.updateGlobal({ slug: 'podcast', data: { guid: 'annan', title: 'Nytt namn' } as never })
    await ensurePodcastGuids(cms.payload)
    expect(await getGuid()).toBe(guid)
  })
})

const withoutDate = (headers: Answer['headers']): Answer['headers'] => ({ ...headers, date: undefined })
