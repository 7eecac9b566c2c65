import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, type Client } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { paragraph, link, richText } from '../../content-types/examples/rich-text-builder.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { MinimalContent, type Stored } from '../cms/minimal-content.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { sendVisitors, type ConstantVisitors } from '../helpers/constant-visitors.ts'
import { openCuttableProxy, type CuttableProxy } from '../helpers/cuttable-proxy.ts'
import { getFreePort } from '../helpers/free-port.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { fillDisk, mountSmallDisk } from '../helpers/small-disk.ts'

type PublisherProcess = InstanceType<typeof import('../../cms/app/publisher/publisher-process.ts').PublisherProcess>

let cms: TestCms
let content: MinimalContent
let visitors: ConstantVisitors
let publisher: PublisherProcess
let projects: Stored[]
/** On MongoDB, the proxy between the publisher and its database, which can be cut. */
let proxy: CuttableProxy | undefined
let unmount: (() => Promise<void>) | undefined
const closers: (() => Promise<void>)[] = []

/** The generations of the site that have been live: each page says in its footer of which it is. */
const live = new Set<string>()
let generation = 0

beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  closers.push(() => cms.close())
  unmount = await mountSmallDisk(join(cms.dataDir, 'releases'), 120_000_000)
  if (unmount) closers.push(unmount)
  content = new MinimalContent(cms.payload)
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  projects = []
  for (let number = 0; number < 12; number++)
    projects.push(await content.create('projects', { title: `Projekt ${number}` }))
  if (cms.kind === 'mongodb') await goThroughProxy()
  const { PublisherProcess } = await import('../../cms/app/publisher/publisher-process.ts')
  publisher = new PublisherProcess(cms.payload)
  closers.push(() => publisher.stop())
  await makeNextGeneration()
  await publishUntilDone()
  const { startServer } = await import('../../cms/app/server/server.ts')
  const port = await getFreePort()
  const server = await startServer(port)
  closers.push(server.close)
  const addresses = [
    '/',
    '/projekt/',
    '/effekter/',
    '/om/',
    ...projects.slice(0, 5).map(({ slug }) => `/projekt/${slug}/`),
  ]
  visitors = sendVisitors(`http://127.0.0.1:${port}`, addresses, (_, status, body) => {
    const name = /(Utgåva \d+)\./.exec(body)?.[1]
    return status === 200 && name !== undefined && live.has(name) && body.includes('</html>')
  })
  closers.push(() => visitors.stop())
})
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

const goThroughProxy = async (): Promise<void> => {
  const url = new URL(process.env.DATABASE_URL!)
  proxy = await openCuttableProxy(Number(url.port))
  closers.push(proxy.close)
  // Inherited by the publisher; the test's CMS already has its own connection.
  process.env.DATABASE_URL = `mongodb://127.0.0.1:${proxy.port}${url.pathname}?directConnection=true&serverSelectionTimeoutMS=2000&socketTimeoutMS=5000`
}

const publishWaiting = async () => {
  const { publishWaiting: run } = await import('../../cms/features/publishing/publish-waiting.ts')
  return run(cms.payload, publisher)
}

/** Changes something on every page, so that pages of different releases can be distinguished. */
const makeNextGeneration = async (): Promise<string> => {
  const name = `Utgåva ${++generation}`
  await cms.payload.updateGlobal({ slug: 'site', data: { footer: `${name}.` } })
  live.add(name)
  return name
}

/** Publishes again and again, as the server does by itself, until nothing waits. */
const publishUntilDone = async (): Promise<void> => {
  const deadline = Date.now() + 90_000
  for (;;) {
    const result = await publishWaiting().catch(() => undefined)
    if (result?.isDone) return
    if (Date.now() > deadline) throw new Error(`It did not recover: ${JSON.stringify(result)}`)
    await sleep(300)
  }
}

const readPage = async (address: string): Promise<string> => {
  const { getCurrentLink } = await import('../../cms/releases/release-store.ts')
  return readFile(join(getCurrentLink(), address, 'index.html'), 'utf8')
}
const readFront = (): Promise<string> => readPage('/')

const getNewestPublication = async () =>
  (await cms.payload.find({ collection: 'publications', sort: '-startedAt', limit: 1 })).docs[0]!

const getNewestProblems = async () => {
  const { readProblems } = await import('../../cms/features/publishing/publication-problems.ts')
  return readProblems((await getNewestPublication()).problems)
}

/** After each fault: no visitor noticed it, and the next publication shows the newest content. */
const expectUnharmed = async (name: string): Promise<void> => {
  expect(await readFront()).toContain(name)
  expect((await getNewestPublication()).state).toBe('succeeded')
  expect(visitors.met.broken).toEqual([])
  expect(visitors.met.wrong).toEqual([])
}

const isSqlite = inject('database').kind === 'sqlite'

describe(`while twenty people read (${inject('database').kind})`, () => {
  it('a publisher that is killed at many random moments harms nobody', async () => {
    for (let round = 0; round < (isSqlite ? 20 : 6); round++) {
      await makeNextGeneration()
      const publishing = publishWaiting()
      // From before it has opened the database until after it has switched; every third one is warm.
      await sleep(Math.random() * (round % 3 === 0 ? 900 : 2_200))
      const { pid } = publisher
      if (pid) process.kill(pid, 'SIGKILL')
      await publishing
      expect(await readFront()).toContain('</html>')
    }
    const name = await makeNextGeneration()
    await publishUntilDone()
    await expectUnharmed(name)
    const { totalDocs } = await cms.payload.count({
      collection: 'publications',
      where: { state: { equals: 'running' } },
    })
    expect(totalDocs).toBe(0)
    const left = (await readdir(join(cms.dataDir, 'releases'))).filter((entry) => entry.endsWith('.tmp'))
    expect(left).toEqual([])
  }, 300_000)

  it('a database that goes away in the middle leaves the live site, and all is well when it is back', async () => {
    const name = await makeNextGeneration()
    const takeAway = cms.kind === 'mongodb' ? cutMongo : lockSqlite()
    const publishing = publishWaiting()
    await sleep(400)
    const giveBack = await takeAway()
    await giveBack()
    await publishing
    await publishUntilDone().catch(async (error: unknown) => {
      // What was published before the database went away needs no other publication.
      if (!(await readFront()).includes(name)) throw error
    })
    const next = await makeNextGeneration()
    await publishUntilDone()
    await expectUnharmed(next)
  }, 120_000)

  it('fifty saves go live in time while one document is set aside, which stays as it was until it is mended', async () => {
    const [stuck, ...others] = projects as [Stored, ...Stored[]]
    const { status } = await cms.payload.findByID({ collection: 'projects', id: stuck.id, depth: 0 })
    // Behind the back of what refuses it, as another program might.
    const data = { status: null, lead: 'Väntar på en status', updatedAt: new Date().toISOString() }
    await cms.payload.db.updateOne({ collection: 'projects', id: stuck.id, data: data as never })
    let isOver = false
    const publishing = (async () => {
      while (!isOver) await publishWaiting().then(() => sleep(100))
    })()
    const saved = new Map<Stored, { lead: string; at: number }>()
    for (let round = 0; round < 50; round++) {
      const other = others[round % others.length]!
      const lead = `Sparad i omgång ${round}`
      await cms.payload.update({ collection: 'projects', id: other.id, data: { lead, _status: 'published' } as never })
      saved.set(other, { lead, at: Date.now() })
    }
    for (const [{ slug }, { lead, at }] of saved)
      while (!(await readPage(`/projekt/${slug}`)).includes(lead)) {
        expect(Date.now() - at, `${slug} is not live`).toBeLessThan(60_000)
        await sleep(100)
      }
    isOver = true
    await publishing
    expect((await getNewestProblems()).setAside).toMatchObject([{ id: stuck.id, field: 'Status' }])
    expect(await readPage(`/projekt/${stuck.slug}`)).not.toContain('Väntar på en status')
    await cms.payload.update({
      collection: 'projects',
      id: stuck.id,
      data: { status, lead: 'Har fått en status', _status: 'published' } as never,
    })
    await publishUntilDone()
    expect(await readPage(`/projekt/${stuck.slug}`)).toContain('Har fått en status')
    expect((await getNewestProblems()).setAside).toEqual([])
  }, 180_000)

  // What depends on the disk and on the content is the same on each database.
  if (isSqlite) {
    it('a full disk leaves the live site, says so, and passes when there is room', async () => {
      const name = await makeNextGeneration()
      if (!unmount) {
        // Without a disk of its own there is nothing to fill up here; what follows is the part that needs none.
        await publishUntilDone()
        return expectUnharmed(name)
      }
      const giveBack = await fillDisk(join(cms.dataDir, 'releases'), 120_000)
      try {
        const result = await publishWaiting()
        expect(result?.isDone).toBe(false)
        expect((await getNewestPublication()).error).toContain('Disken är full')
      } finally {
        await giveBack()
      }
      await publishUntilDone()
      await expectUnharmed(name)
    })

    it('a broken link holds nobody up: it is printed as text and told, until it is mended', async () => {
      const project = projects[11]!
      const change = (what: object) =>
        cms.payload.update({ collection: 'projects', id: project.id, data: { what, _status: 'published' } as never })
      await change(richText(paragraph('Se ', link('här', '/finns-inte/'))))
      const before = await makeNextGeneration()
      expect(await publishWaiting()).toMatchObject({ isDone: true })
      await expectUnharmed(before)
      expect((await getNewestProblems()).deadLinks).toMatchObject([{ target: '/finns-inte/', id: project.id }])
      await change(richText('Lagat.'))
      const name = await makeNextGeneration()
      await publishUntilDone()
      await expectUnharmed(name)
      expect((await getNewestProblems()).deadLinks).toEqual([])
    })

    it('a sound that is not as long as its record says stays as it was, and all others go live', async () => {
      await content.create('episodes')
      await publishUntilDone()
      const { id, filesize } = (await cms.payload.find({ collection: 'audio', limit: 1 })).docs[0]!
      // Directly in the database, because the CMS would measure the file.
      const setSize = (bytes: number) =>
        cms.payload.db.updateOne({
          collection: 'audio',
          id,
          data: { filesize: bytes, updatedAt: new Date().toISOString() },
        })
      await setSize(7)
      const before = await makeNextGeneration()
      expect(await publishWaiting()).toMatchObject({ isDone: true })
      await expectUnharmed(before)
      const [setAside, ...more] = (await getNewestProblems()).setAside
      expect(setAside).toMatchObject({
        collection: 'audio',
        id,
        message: expect.stringContaining('flödet säger 7 byte'),
      })
      expect(more).toEqual([])
      await setSize(filesize!)
      const name = await makeNextGeneration()
      await publishUntilDone()
      await expectUnharmed(name)
    })

    it('half of the documents missing is refused, and passes when they are back', async () => {
      const ids = projects.slice(5).map(({ id }) => id)
      const setStatus = (_status: 'draft' | 'published') =>
        cms.payload.update({
          collection: 'projects',
          where: { id: { in: ids } },
          data: { _status } as never,
          context: { isImport: true },
        })
      await setStatus('draft')
      await makeNextGeneration()
      expect(await publishWaiting()).toMatchObject({ isDone: false, isContentFault: true })
      expect((await getNewestPublication()).error).toContain('Projekt: plötsligt bara')
      await setStatus('published')
      const name = await makeNextGeneration()
      await publishUntilDone()
      await expectUnharmed(name)
    })
  }

  it('has asked for very many pages meanwhile', () => {
    expect(visitors.met.requests).toBeGreaterThan(1_000)
  })
})

const cutMongo = async (): Promise<() => Promise<void>> => {
  proxy!.cut()
  await sleep(2_500)
  return () => Promise.resolve(proxy!.mend())
}

/** Another program that locks the file for writing. */
const lockSqlite = (): (() => Promise<() => Promise<void>>) => {
  const tryToHold = async (): Promise<Client | undefined> => {
    // A new one for each attempt: a statement that has met a lock stays open, and then nothing can be committed.
    const other = createClient({ url: process.env.DATABASE_URL! })
    try {
      await other.execute('BEGIN IMMEDIATE')
      return other
    } catch {
      other.close()
      return undefined
    }
  }
  return async () => {
    let other = await tryToHold()
    while (!other) {
      await sleep(5)
      other = await tryToHold()
    }
    const holder = other
    // Longer than the publisher waits for a locked file.
    await sleep(17_000)
    return async () => {
      await holder.execute('COMMIT')
      holder.close()
    }
  }
}
