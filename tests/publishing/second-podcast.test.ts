import type { CollectionSlug, File } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePodcastGuid } from '../../site/feeds/podcast-guid.ts'
import { MinimalContent, type Stored } from '../cms/minimal-content.ts'
import { getRefusalOf } from '../cms/refusal.ts'
import { makeMp3 } from '../cms/sample-files.ts'
import { ask as askAt, type Answer } from '../helpers/ask.ts'
import { readWithEveryReader } from '../helpers/feed-readers.ts'
import { testOrigin, type TestCms } from '../helpers/open-test-cms.ts'
import { serveTestCms } from '../helpers/serve-test-cms.ts'

const mainFeed = '/podd/feed.xml'
const ownFeed = '/podd/serie/den-andra/feed.xml'

let cms: TestCms
let port: number
let close: () => Promise<void>
let publish: () => Promise<void>
let podcast: Stored
let episode: Stored

const ask = (path: string, headers?: Record<string, string>): Promise<Answer> => askAt(port, path, headers)
const upload = async (file: File): Promise<string> =>
  String((await cms.payload.create({ collection: 'audio' as CollectionSlug, data: {} as never, file })).id)

beforeAll(async () => {
  ;({ cms, port, publish, close } = await serveTestCms())
  const content = new MinimalContent(cms.payload)
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  await content.create('episodes', { title: 'I den första', audio: await upload(makeMp3(31)) })
  podcast = await content.create('podcasts', { title: 'Den andra', language: 'sv', guid: 'påhittad' })
  episode = await content.create('episodes', {
    title: 'I den andra',
    podcast: podcast.id,
    audio: await upload(makeMp3(21)),
  })
  await publish()
})
afterAll(() => close?.())

describe('a second podcast', () => {
  it('is read by every reader with its own episodes alone', { timeout: 400_000 }, async () => {
    const read = await readWithEveryReader(`http://127.0.0.1:${port}${ownFeed}`)
    for (const [reader, { title, episodes }] of Object.entries(read))
      expect([reader, title, episodes.map(({ guid }) => guid)]).toEqual([reader, 'Den andra', [episode.guid]])
    expect((await ask(mainFeed)).body.toString()).not.toContain('I den andra')
  })

  it('answers as the first does, to those who ask again too', async () => {
    const { status, headers } = await ask(ownFeed)
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
      200,
      'application/rss+xml; charset=utf-8',
      '*',
    ])
    expect((await ask(ownFeed, { 'If-None-Match': String(headers.etag) })).status).toBe(304)
  })

  it('has a lasting id from the address of its feed, which nobody chooses or changes', async () => {
    const guid = makePodcastGuid(testOrigin + ownFeed)
    expect(podcast.guid).toBe(guid)
    const changed = await cms.payload.update({
      collection: 'podcasts',
      id: podcast.id,
      data: { title: 'Den andra, igen', guid: 'annan' } as never,
    })
    expect([changed.guid, changed.slug]).toEqual([guid, 'den-andra'])
  })

  it('gets its lasting id when the installation comes to a public address, if it was made before', async () => {
    const { ensurePodcastGuids } = await import('../../cms/features/podcast/ensure-podcast-guids.ts')
    const { id } = await new MinimalContent(cms.payload).create('podcasts', { title: 'Från provet' })
    await cms.payload.db.updateOne({ collection: 'podcasts', id, data: { guid: null } })
    await ensurePodcastGuids(cms.payload)
    const { guid } = await cms.payload.findByID({ collection: 'podcasts', id })
    expect(guid).toBe(makePodcastGuid(`${testOrigin}/podd/serie/fran-provet/feed.xml`))
    await cms.payload.delete({ collection: 'podcasts', id })
  })

  it('keeps its address, and is not taken away while it has episodes', async () => {
    const move = cms.payload.update({ collection: 'podcasts', id: podcast.id, data: { slug: 'annan' } as never })
    expect(await getRefusalOf('slug', move)).toMatch(/^Poddens adress går inte att ändra/)
    const remove = cms.payload.delete({ collection: 'podcasts', id: podcast.id })
    expect(await getRefusalOf('id', remove)).toContain('I den andra')
    expect((await ask(ownFeed)).status).toBe(200)
  })

  it('gives an episode away without the episode changing for those who have it', async () => {
    const moved = await cms.payload.update({
      collection: 'episodes',
      id: episode.id,
      data: { podcast: null, _status: 'published' } as never,
    })
    expect(moved.guid).toBe(episode.guid)
    await publish()
    expect((await ask(mainFeed)).body.toString()).toContain(String(episode.guid))
    expect((await ask(ownFeed)).body.toString()).not.toContain('<item>')
  })
})
