import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchManifest } from '../../search/format/index-format.ts'
import { manifestName, searchFolder } from '../../search/index.ts'
import { MinimalContent } from '../cms/minimal-content.ts'
import { makeMp3 } from '../cms/sample-files.ts'
import { ask as askAt, type Answer } from '../helpers/ask.ts'
import type { TestCms } from '../helpers/open-test-cms.ts'
import { serveTestCms } from '../helpers/serve-test-cms.ts'

let cms: TestCms
let port: number
let publish: () => Promise<void>
let close: () => Promise<void>
let audioAddress: string
const sound = makeMp3(5, 'avsnittet.mp3')
const secret = 'hemligt utanför utgåvan'
beforeAll(async () => {
  ;({ cms, port, publish, close } = await serveTestCms())
})
afterAll(() => close?.())

const ask = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
  askAt(port, path, headers, method)

const publishContent = async (): Promise<void> => {
  const content = new MinimalContent(cms.payload)
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  const project = await content.create('projects', { title: 'Gammalt namn' })
  await cms.payload.update({
    collection: 'projects',
    id: project.id,
    data: { slug: 'nytt-namn', _status: 'published' },
  })
  const audio = await cms.payload.create({ collection: 'audio', data: {}, file: sound })
  await content.create('episodes', { title: 'Avsnittet', audio: audio.id })
  await publish()
  const feed = (await ask('/podd/feed.xml')).body.toString()
  audioAddress = new URL(/<enclosure url="([^"]+)"/.exec(feed)![1]!).pathname
  await writeFile(join(cms.dataDir, 'hemligt.txt'), secret)
  await writeFile(join(cms.dataDir, 'releases/hemligt.txt'), secret)
  await mkdir(join(cms.dataDir, 'current/..grannen'), { recursive: true })
  await writeFile(join(cms.dataDir, 'current/..grannen/hemligt.txt'), secret)
}

describe('before the first release', () => {
  it('says that the site is on its way', async () => {
    for (const path of ['/', '/projekt/', '/admin', '/api/projects']) {
      const { status, headers, body } = await ask(path)
      expect({ path, status, retry: headers['retry-after'] }).toEqual({ path, status: 503, retry: '5' })
      expect(body.toString()).toContain('startar')
    }
    expect((await ask('/api/health')).status).toBe(503)
  })
})

describe('a served release', () => {
  beforeAll(publishContent)

  it('answers its pages, and a missing one with the page that says so', async () => {
    const front = await ask('/')
    expect(front.status).toBe(200)
    expect(front.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(front.body).toEqual(await readFile(join(cms.dataDir, 'current/index.html')))
    const missing = await ask('/finns-inte/')
    expect(missing.status).toBe(404)
    expect(missing.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(missing.body).toEqual(await readFile(join(cms.dataDir, 'current/404.html')))
    const health = await ask('/api/health')
    expect(JSON.parse(health.body.toString())).toMatchObject({ ok: true, admin: 'starting' })
  })

  it('answers HEAD with the headers of GET and nothing else', async () => {
    for (const path of ['/', '/podd/feed.xml', audioAddress, '/finns-inte/', '/projekt', '/projekt/gammalt-namn/']) {
      const [get, head] = [await ask(path), await ask(path, {}, 'HEAD')]
      const headersOf = ({ headers: { date: _date, 'transfer-encoding': _encoding, ...rest } }: Answer) => rest
      expect({ path, status: head.status, ...headersOf(head) }).toEqual({ path, status: get.status, ...headersOf(get) })
      expect(head.body).toHaveLength(0)
    }
  })

  it('answers 304 to whoever has the newest already', async () => {
    for (const path of ['/', '/feed.xml', audioAddress]) {
      const { headers } = await ask(path)
      expect(headers.etag, path).toBeTruthy()
      expect(headers['last-modified'], path).toBeTruthy()
      expect((await ask(path, { 'If-None-Match': headers.etag! })).status, path).toBe(304)
      expect((await ask(path, { 'If-Modified-Since': headers['last-modified']! })).status, path).toBe(304)
      expect((await ask(path, { 'If-None-Match': '"annan"' })).status, path).toBe(200)
    }
  })

  it('answers 304 also to clients that want no answer from a cache on the way, as `fetch` says with every condition', async () => {
    for (const path of ['/', '/feed.xml', '/podd/feed.xml', '/data/projekt.json', audioAddress]) {
      const { headers } = await ask(path)
      const conditions: Record<string, string>[] = [
        { 'If-None-Match': headers.etag! },
        { 'If-Modified-Since': headers['last-modified']! },
        { 'If-None-Match': `"annan", ${headers.etag!}` },
      ]
      for (const condition of conditions)
        for (const cache of ['no-cache', 'max-age=0', 'no-cache, no-store', 'NO-CACHE'])
          expect((await ask(path, { ...condition, 'Cache-Control': cache, Pragma: 'no-cache' })).status, path).toBe(304)
      const changed = await ask(path, { 'If-None-Match': '"annan"', 'Cache-Control': 'no-cache' })
      expect(changed.status, path).toBe(200)
    }
    const feed = `http://127.0.0.1:${port}/feed.xml`
    const { headers } = await fetch(feed)
    const again = await fetch(feed, { headers: { 'If-None-Match': headers.get('etag')! } })
    expect(again.status).toBe(304)
  })

  it('finds nothing at addresses with nothing between two slashes', async () => {
    for (const path of [
      '//',
      '///',
      '//projekt/',
      '/projekt//',
      '//evil.example/',
      '///?q=x',
      '/%2f/',
      '/projekt/%2f%2f',
    ])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('gives each form of a page its own ETag', async () => {
    const tags = []
    for (const encoding of ['identity', 'gzip', 'br'])
      tags.push((await ask('/', { 'Accept-Encoding': encoding })).headers.etag)
    expect(new Set(tags).size).toBe(3)
  })

  it('serves parts of a sound', async () => {
    const whole = await ask(audioAddress)
    expect(whole.headers).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': String(sound.size),
      'accept-ranges': 'bytes',
    })
    expect(createHash('sha256').update(whole.body).digest('hex')).toBe(
      createHash('sha256').update(sound.data).digest('hex'),
    )
    for (const [range, start, end] of [
      ['bytes=0-99', 0, 99],
      ['bytes=1000-', 1000, sound.size - 1],
      ['bytes=-100', sound.size - 100, sound.size - 1],
      ['bytes=100-99999999', 100, sound.size - 1],
    ] as const) {
      const part = await ask(audioAddress, { Range: range })
      expect(part.status, range).toBe(206)
      expect(part.headers['content-range']).toBe(`bytes ${start}-${end}/${sound.size}`)
      expect(part.body.equals(sound.data.subarray(start, end + 1)), range).toBe(true)
    }
    const beyond = await ask(audioAddress, { Range: `bytes=${sound.size}-` })
    expect(beyond.status).toBe(416)
    expect(beyond.headers['content-range']).toBe(`bytes */${sound.size}`)
    const changed = await ask(audioAddress, { Range: 'bytes=0-9', 'If-Range': '"annan"' })
    expect(changed.status).toBe(200)
  })

  it('is compressed for whoever takes it, and says so', async () => {
    const plain = await ask('/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    const forms = { br: brotliDecompressSync, gzip: gunzipSync }
    for (const [accept, encoding] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip;q=1.0, br;q=0', 'gzip'],
      ['br;q=0.4, gzip;q=0.5', 'gzip'],
      ['*', 'br'],
      ['identity;q=0, *;q=0.1', 'br'],
    ] as const) {
      const { headers, body } = await ask('/', { 'Accept-Encoding': accept })
      expect(headers['content-encoding'], accept).toBe(encoding)
      expect(headers.vary).toBe('Accept-Encoding')
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(forms[encoding](body).equals(plain.body)).toBe(true)
    }
    for (const accept of ['br;q=0, gzip;q=0', '*;q=0', 'deflate', 'identity, br;q=0.5']) {
      const { status, headers, body } = await ask('/', { 'Accept-Encoding': accept })
      expect({ accept, status, encoding: headers['content-encoding'] }).toEqual({ accept, status: 200 })
      expect(body.equals(plain.body)).toBe(true)
    }
    expect((await ask(audioAddress, { 'Accept-Encoding': 'br, gzip' })).headers['content-encoding']).toBeUndefined()
  })

  it('leads to the address with a slash, and from old addresses to new ones', async () => {
    expect((await ask('/projekt')).headers.location).toBe('/projekt/')
    expect((await ask('/sok?q=boj')).headers.location).toBe('/sok/?q=boj')
    for (const path of ['/projekt/gammalt-namn/', '/projekt/gammalt-namn']) {
      const { status, headers } = await ask(path)
      expect({ status, location: headers.location }).toEqual({ status: 301, location: '/projekt/nytt-namn/' })
    }
    expect((await ask('/projekt/nytt-namn/')).status).toBe(200)
    // Never to another host, whatever the address looks like.
    for (const path of ['//evil.example', '//evil.example/..', '/\\evil.example', '///evil.example/%2e%2e'])
      expect((await ask(path)).headers.location ?? '/', path).not.toMatch(/^(\/\/|\/\\|https?:)/)
  })

  it('stays within the release, however the address is written', async () => {
    const ways = [
      '/../hemligt.txt',
      '/../../hemligt.txt',
      '/..%2fhemligt.txt',
      '/..%2f..%2fhemligt.txt',
      '/%2e%2e/%2e%2e/hemligt.txt',
      '/%2e%2e%2f%2e%2e%2fhemligt.txt',
      '/projekt/..%2f..%2f..%2fhemligt.txt',
      '/..%5c..%5chemligt.txt',
      '/..\\..\\hemligt.txt',
      '/....//....//hemligt.txt',
      '/%252e%252e%252fhemligt.txt',
      '/..grannen/hemligt.txt',
      '/%2fetc%2fpasswd',
      '//etc/passwd',
      `/${encodeURIComponent(join(cms.dataDir, 'hemligt.txt'))}`,
      '/hemligt.txt%00.html',
      '/%00',
      '/index.html%00',
      '/%',
      '/%zz',
      '/%c0%ae%c0%ae/hemligt.txt',
      `/${'a/'.repeat(3000)}`,
      `/${'a'.repeat(5000)}`,
    ]
    for (const path of ways) {
      const { status, body } = await ask(path)
      expect(body.includes(secret) || body.includes('root:'), path).toBe(false)
      expect(status, path.slice(0, 60)).toBeGreaterThanOrEqual(300)
      expect(status, path.slice(0, 60)).toBeLessThan(500)
    }
    expect((await ask('/')).status).toBe(200)
  })

  it('refuses methods that change something', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const { status, headers } = await ask('/', {}, method)
      expect({ method, status, allow: headers.allow }).toEqual({ method, status: 405, allow: 'GET, HEAD' })
    }
  })

  it('carries the security headers in every answer', async () => {
    for (const [path, headers, method] of [
      ['/', {}, 'GET'],
      ['/', {}, 'POST'],
      ['/projekt', {}, 'GET'],
      ['/finns-inte/', {}, 'GET'],
      [audioAddress, { Range: 'bytes=0-9' }, 'GET'],
      ['/podd/feed.xml', {}, 'GET'],
      ['/admin', {}, 'GET'],
      ['/api/health', {}, 'GET'],
    ] as const) {
      const answer = await ask(path, headers, method)
      expect(answer.headers, `${method} ${path}`).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
        'permissions-policy': expect.stringContaining('camera=()'),
        'strict-transport-security': expect.stringMatching(/max-age=\d{7,}/),
      })
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  it('lets hashed files stay in caches and pages not', async () => {
    const page = await ask('/')
    expect(page.headers['cache-control']).toMatch(/max-age=0, must-revalidate/)
    const asset = /\/_astro\/[^"]+/.exec(page.body.toString())![0]
    expect((await ask(asset)).headers['cache-control']).toMatch(/immutable/)
    expect((await ask('/_astro/finns-inte.js')).headers['cache-control']).not.toMatch(/immutable/)
    const manifest = await ask(`/${searchFolder}/${manifestName}`)
    expect(manifest.headers['cache-control']).not.toMatch(/immutable/)
    const { chunks, pages } = JSON.parse(manifest.body.toString()) as SearchManifest
    for (const name of [chunks[0]![1], pages])
      expect((await ask(`/${searchFolder}/${name}`)).headers['cache-control'], name).toMatch(/immutable/)
  })

  it('gives feeds and data their types, to pages of others too', async () => {
    for (const [path, type] of [
      ['/feed.xml', /^application\/(rss\+xml|xml)/],
      ['/podd/feed.xml', /^application\/(rss\+xml|xml)/],
      ['/data/projekt.json', /^application\/json/],
      ['/data/projekt.csv', /^text\/csv/],
      ['/robots.txt', /^text\/plain/],
    ] as const) {
      const { headers, status } = await ask(path)
      expect({ path, status }).toEqual({ path, status: 200 })
      expect(headers['content-type']).toMatch(type)
      expect(headers['access-control-allow-origin']).toBe('*')
    }
  })

  it('shows a new release at once, and never one half', async () => {
    const { switchTo, listReleases } = await import('../../cms/releases/release-store.ts')
    await cms.payload.updateGlobal({ slug: 'site', data: { name: 'Nya namnet' } })
    let isDone = false
    const statuses = new Set<number>()
    const watching = (async () => {
      while (!isDone) statuses.add((await ask('/projekt/')).status)
    })()
    await publish()
    expect((await ask('/')).body.toString()).toContain('Nya namnet')
    const [, before] = await listReleases()
    await switchTo(before!)
    expect((await ask('/')).body.toString()).not.toContain('Nya namnet')
    isDone = true
    await watching
    expect([...statuses]).toEqual([200])
  })
})
