import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { probeLink } from '../../cms/features/quality/links/probe-link.ts'
import { isPublicAddress } from '../../cms/platform/outgoing/public-address.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'

let cms: TestCms
let content: MinimalContent
let server: Server
let origin: string
/** What the server was asked. */
let asked: string[] = []

/** A small internet of one machine: what each address answers. */
const answers: Record<string, (url: string) => { status: number; location?: string } | undefined> = {
  '/bra': () => ({ status: 200 }),
  '/borta': () => ({ status: 404 }),
  '/for-alltid-borta': () => ({ status: 410 }),
  '/sjuk': () => ({ status: 503 }),
  '/bara-for-webblasare': () => ({ status: 403 }),
  '/bara-get': () => ({ status: 200 }),
  '/flyttad': () => ({ status: 301, location: '/bra' }),
  '/flyttad-bort': () => ({ status: 302, location: '/borta' }),
  '/rundgang': () => ({ status: 302, location: '/rundgang' }),
  '/till-insidan': () => ({ status: 302, location: 'http://10.0.0.1/hemligt' }),
  '/till-fil': () => ({ status: 302, location: 'file:///etc/passwd' }),
  '/tyst': () => undefined,
}

beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  server = createServer((request, response) => {
    const { url = '', method } = request
    asked.push(`${method} ${url} ${request.headers['user-agent']}`)
    const answer = url === '/bara-get' && method === 'HEAD' ? { status: 405 } : answers[url]?.(url)
    if (!answer) return
    const { status, location } = answer
    response.writeHead(status, location ? { Location: location } : {}).end('Text')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await cms.close()
})
beforeEach(() => {
  asked = []
})

const ownServerOnly = (address: string): boolean => address === '127.0.0.1'
const ask = (path: string, more: object = {}) =>
  probeLink(path.includes('://') ? path : origin + path, {
    userAgent: 'Prov (+https://vitrin.example.se)',
    timeoutMs: 500,
    isAllowed: ownServerOnly,
    ...more,
  })

describe('asking a link', () => {
  it.for([
    ['/bra', { kind: 'answers', status: 200 }],
    ['/flyttad', { kind: 'answers', status: 200 }],
    ['/bara-get', { kind: 'answers', status: 200 }],
    ['/bara-for-webblasare', { kind: 'answers', status: 403 }],
    ['/borta', { kind: 'gone', status: 404 }],
    ['/for-alltid-borta', { kind: 'gone', status: 410 }],
    ['/flyttad-bort', { kind: 'gone', status: 404 }],
    ['/sjuk', { kind: 'fails', status: 503 }],
    ['/rundgang', { kind: 'fails' }],
    ['/tyst', { kind: 'fails' }],
    ['http://finns-inte.invalid/', { kind: 'fails' }],
    ['http://127.0.0.1:1/', { kind: 'fails' }],
  ] as const)('tells what %s answers', async ([path, expected]) => {
    expect(await ask(path)).toEqual(expected)
  })

  it('asks by the head, and for the page only when that was no good, under its own name', async () => {
    await ask('/bra')
    await ask('/bara-get')
    const name = 'Prov (+https://vitrin.example.se)'
    expect(asked).toEqual([`HEAD /bra ${name}`, `HEAD /bara-get ${name}`, `GET /bara-get ${name}`])
  })

  it('never asks a machine that is not public, wherever names and redirects lead', async () => {
    const { port } = server.address() as AddressInfo
    for (const url of [
      `${origin}/bra`,
      `http://localhost:${port}/bra`,
      `http://[::1]:${port}/bra`,
      `http://[::ffff:127.0.0.1]:${port}/bra`,
      `http://2130706433:${port}/bra`,
      `http://0x7f.1:${port}/bra`,
      'http://169.254.169.254/latest/meta-data/',
    ])
      expect(await ask(url, { isAllowed: undefined }), url).toEqual({ kind: 'closed' })
    expect(asked).toEqual([])
    expect(await ask('/till-insidan')).toEqual({ kind: 'closed' })
    expect(await ask('/till-fil')).toEqual({ kind: 'closed' })
  })

  it.for([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2002:a00:1::',
    '2001:db8::1',
    'text',
  ])('knows that %s is not public', (address) => expect(isPublicAddress(address)).toBe(false))

  it.for(['8.8.8.8', '172.32.0.1', '193.10.0.1', '2a00:1450:400f::1'])('knows that %s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )
})

describe('the check of links', () => {
  const day = 24 * 60 * 60_000
  const start = Date.parse('2026-03-02T08:00:00.000Z')
  const check = async (days: number) => {
    const { checkDueLinks } = await import('../../cms/features/quality/links/check-links.ts')
    return checkDueLinks(cms.payload, { now: new Date(start + days * day), isAllowed: ownServerOnly, timeoutMs: 500 })
  }
  const sync = async (): Promise<void> =>
    (await import('../../cms/features/quality/links/collect-links.ts')).syncLinks(cms.payload)
  const find = async (path: string) => {
    const { docs } = await cms.payload.find({ collection: 'linkChecks', where: { url: { equals: origin + path } } })
    return docs[0]
  }
  const states = async (): Promise<Record<string, string>> => {
    const { docs } = await cms.payload.find({ collection: 'linkChecks', pagination: false })
    return Object.fromEntries(docs.map(({ url, state }) => [url.replace(origin, ''), state]))
  }
  const publishLinks = (title: string, ...paths: string[]) =>
    content.create('projects', {
      title,
      what: richText(...paths.map((path) => paragraph(link('dit', origin + path)))),
    })

  it('knows the links of what is published, and nothing of drafts', async () => {
    const { id } = await publishLinks('Ett', '/bra#del', '/bra')
    const other = await content.create('projects', {
      title: 'Två',
      links: [
        { title: 'Bra', url: `${origin}/bra` },
        { title: 'Post', url: 'mailto:a@example.se' },
      ],
    })
    const draft = { title: 'Utkast', links: [{ title: 'X', url: `${origin}/utkast` }] }
    await cms.payload.create({ collection: 'projects', draft: true, data: draft as never })
    await sync()
    expect(await states()).toEqual({ '/bra': 'waiting' })
    expect(await find('/bra')).toMatchObject({
      usedIn: expect.arrayContaining([`projects/${id}`, `projects/${other.id}`]) as string[],
    })
    await cms.payload.update({ collection: 'projects', id: other.id, data: { _status: 'draft' } })
    await sync()
    expect(await find('/bra')).toMatchObject({ usedIn: [`projects/${id}`] })
  })

  it('holds a page that is gone to be dead at once, and others only after a day, while some answer', async () => {
    const { id } = await publishLinks('Tre', '/bra', '/borta', '/sjuk', '/till-insidan')
    await sync()
    expect(await check(0)).toEqual({ tried: 4, hasInternet: true })
    expect(await states()).toEqual({
      '/bra': 'answers',
      '/borta': 'dead',
      '/sjuk': 'failing',
      '/till-insidan': 'skipped',
    })
    expect(asked.every((line) => line.endsWith('Vitrin link check (+https://vitrin.example.se)'))).toBe(true)
    expect(await check(0.5)).toEqual({ tried: 0, hasInternet: false })
    // The one that failed is tried again after a day, beside one that is known to answer.
    expect(await check(1)).toEqual({ tried: 2, hasInternet: true })
    expect(await find('/sjuk')).toMatchObject({ state: 'dead', failures: 2, status: 503 })
    const { checkQuality } = await import('../../cms/features/quality/check-quality.ts')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, cms.payload)
    const data = (await cms.payload.findByID({ collection: 'projects', id, depth: 0 })) as never
    const found = await checkQuality(req, { collection: 'projects', id, data })
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning dead-links',
      'warning dead-links',
    ])
  })

  it('holds nothing against any link while nothing answers', async () => {
    const good = answers['/bra']!
    const sick = answers['/sjuk']!
    try {
      answers['/bra'] = () => undefined
      answers['/sjuk'] = () => undefined
      answers['/borta'] = () => undefined
      const before = await states()
      for (const days of [8, 9, 10, 11]) expect(await check(days)).toMatchObject({ hasInternet: false })
      expect(await states()).toEqual(before)
    } finally {
      answers['/bra'] = good
      answers['/sjuk'] = sick
      answers['/borta'] = () => ({ status: 404 })
    }
  })

  it('forgives a link that answers again, and forgets one that nobody uses', async () => {
    answers['/sjuk'] = () => ({ status: 200 })
    expect(await check(20)).toMatchObject({ hasInternet: true })
    expect(await find('/sjuk')).toMatchObject({ state: 'answers', failures: 0 })
    const { docs } = await cms.payload.find({ collection: 'projects', where: { title: { equals: 'Tre' } } })
    await cms.payload.delete({ collection: 'projects', id: docs[0]!.id })
    await sync()
    expect(await states()).toEqual({ '/bra': 'answers' })
  })

  it('is done by one process at a time', async () => {
    const { takeLease } = await import('../../cms/platform/leases/lease.ts')
    const lease = await takeLease(cms.payload, 'links')
    expect(await check(40)).toBeUndefined()
    await lease?.release()
  })
})
