import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { MinimalContent, type Stored } from '../cms/minimal-content.ts'
import { buildOnce } from '../helpers/build-once.ts'
import { getPublisher } from '../helpers/get-publisher.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
let content: MinimalContent
let live: Stored
beforeAll(async () => {
  await buildOnce(siteBuild)
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  // The site's own footer leads to these.
  for (const slug of ['om', 'integritet']) await content.create('pages', { slug })
  live = await content.create('projects', { title: 'Levande' })
  await runQueue()
})
afterAll(() => cms.close())

const runQueue = async () => {
  const { publishWaiting } = await import('../../cms/features/publishing/publish-waiting.ts')
  return publishWaiting(cms.payload, await getPublisher(cms.payload))
}
const countJobs = async (): Promise<number> => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs
const countPublications = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'publications' })).totalDocs
const change = (data: object, more: object = {}) =>
  cms.payload.update({ collection: 'projects', id: live.id, data, ...more })
const readLivePage = (): Promise<string> => readFile(join(cms.dataDir, 'current/projekt/levande/index.html'), 'utf8')
/** How many publications a piece of work puts in the queue. */
const countQueuedBy = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await countJobs()
  await work()
  return (await countJobs()) - before
}

describe(`the queue of publications (${inject('database').kind})`, () => {
  it('gets one when a public document is saved, changed, withdrawn, published again or thrown away', async () => {
    expect(await countQueuedBy(() => change({ lead: 'Ny', _status: 'published' }))).toBe(1)
    expect(await countQueuedBy(() => change({ _status: 'draft' }))).toBe(1)
    expect(await countQueuedBy(() => change({ _status: 'published' }))).toBe(1)
    expect(await countQueuedBy(() => change({ deletedAt: new Date().toISOString() }))).toBe(1)
    expect(await countQueuedBy(() => change({ deletedAt: null, _status: 'published' }, { trash: true }))).toBe(1)
    expect(await countQueuedBy(() => cms.payload.updateGlobal({ slug: 'site', data: { tagline: 'Nytt' } }))).toBe(1)
  })

  it('gets none for what the public cannot see', async () => {
    expect(await countQueuedBy(() => change({ lead: 'Utkast', _status: 'draft' }, { draft: true }))).toBe(0)
    expect(await countQueuedBy(() => change({ lead: 'Autosparat' }, { draft: true, autosave: true }))).toBe(0)
    const draft = await cms.payload.create({ collection: 'projects', data: { title: 'Utkast' }, draft: true })
    expect(
      await countQueuedBy(() => cms.payload.create({ collection: 'projects', data: { title: 'Nytt' }, draft: true })),
    ).toBe(0)
    expect(await countQueuedBy(() => cms.payload.delete({ collection: 'projects', id: draft.id }))).toBe(0)
    expect(await countQueuedBy(() => addUser(cms.payload, 'editor', 'ny'))).toBe(0)
    expect(await countQueuedBy(() => content.create('media'))).toBe(0)
    const refused = change({ title: '', _status: 'published' }).catch(() => {})
    expect(await countQueuedBy(() => refused)).toBe(0)
  })

  it('gets one only together with the change: a save that is taken back leaves none', async () => {
    const transactionID = (await cms.payload.db.beginTransaction())!
    const queued = await countQueuedBy(async () => {
      await change({ lead: 'Ångras', _status: 'published' }, { req: { transactionID } })
      // Nobody else sees it before the commit.
      expect(await countJobs()).toBe((await cms.payload.count({ collection: 'payload-jobs' })).totalDocs)
      await cms.payload.db.rollbackTransaction(transactionID)
    })
    expect(queued).toBe(0)
    const stored = await cms.payload.findByID({ collection: 'projects', id: live.id })
    expect(stored.lead).not.toBe('Ångras')
  })

  it('is run by one publication for all that waits, which says what each was for', async () => {
    const user = await addUser(cms.payload, 'publisher')
    await change({ lead: 'Köad ingress, som är lång nog för att publiceras.', _status: 'published' }, { user })
    const [jobs, publications] = [await countJobs(), await countPublications()]
    expect(jobs).toBeGreaterThan(1)
    await runQueue()
    expect(await countJobs()).toBe(0)
    expect(await countPublications()).toBe(publications + 1)
    expect(await readLivePage()).toContain('Köad ingress')
    const { docs } = await cms.payload.find({ collection: 'publications', sort: '-startedAt', limit: 1 })
    expect(docs[0]?.reasons).toHaveLength(jobs)
    expect(docs[0]?.reasons).toContainEqual(
      expect.objectContaining({ what: 'Projekt ”Levande” ändrades', who: 'publisher@example.se' }),
    )
  })

  it('turns fifty saves within ten seconds into a handful of publications, never two at once, the newest content live', async () => {
    const { startJobRunner } = await import('../../cms/app/server/job-runner.ts')
    const before = await countPublications()
    const runner = startJobRunner(cms.payload, await getPublisher(cms.payload))
    try {
      const start = Date.now()
      for (let number = 1; number <= 50; number++) {
        await change({ lead: `Ingress nummer ${number}.`, _status: 'published' })
        await sleep(Math.max(0, start + number * 180 - Date.now()))
      }
      const deadline = Date.now() + 60_000
      while ((await countJobs()) && Date.now() < deadline) await sleep(200)
    } finally {
      await runner.stop()
    }
    expect(await countJobs()).toBe(0)
    expect(await readLivePage()).toContain('Ingress nummer 50.')
    const { docs } = await cms.payload.find({ collection: 'publications', sort: 'startedAt', pagination: false })
    const made = docs.slice(before)
    expect(made.length).toBeGreaterThan(0)
    expect(made.length).toBeLessThanOrEqual(8)
    expect(made.map(({ state }) => state)).not.toContain('failed')
    expectNoOverlap(docs)
  })

  it('tries what fails once, not once for every change, and forgets it when the next succeeds', async () => {
    const report = await content.create('documents')
    await change({ files: [{ title: 'Rapport', file: report.id }], _status: 'published' })
    const path = join(cms.dataDir, 'uploads/documents', String(report.filename))
    await rename(path, `${path}.borta`)
    const before = await countPublications()
    for (const lead of ['En', 'Två', 'Tre']) await change({ lead, _status: 'published' })
    await runQueue()
    expect(await countPublications()).toBe(before + 1)
    await rename(`${path}.borta`, path)
    await change({ lead: 'Fyra', _status: 'published' })
    await runQueue()
    expect(await readLivePage()).toContain('Fyra')
    expect(await countJobs()).toBe(0)
  })

  it('tries again by itself what failed for no fault of the content', async () => {
    const { startJobRunner } = await import('../../cms/app/server/job-runner.ts')
    const publisher = await getPublisher(cms.payload)
    let attempts = 0
    const flaky: typeof publisher = {
      publish: (why) =>
        ++attempts < 3
          ? Promise.resolve({ isDone: false, message: 'The network is away.', isContentFault: false })
          : publisher.publish(why),
    }
    await change({ lead: 'Skriven under avbrottet.', _status: 'published' })
    const runner = startJobRunner(cms.payload, flaky)
    try {
      await expect.poll(countJobs, { timeout: 20_000 }).toBe(0)
    } finally {
      await runner.stop()
    }
    expect(attempts).toBe(3)
    expect(await readLivePage()).toContain('Skriven under avbrottet.')
  })

  it('closes the log of a publisher that died in the middle of it', async () => {
    await cms.payload.create({
      collection: 'publications',
      data: { kind: 'publication', state: 'running', startedAt: new Date().toISOString(), phase: 'Skriver sidorna' },
    })
    await change({ lead: 'Efter avbrottet.', _status: 'published' })
    await runQueue()
    const { docs } = await cms.payload.find({ collection: 'publications', sort: '-startedAt', limit: 2 })
    expect(docs.map(({ state }) => state)).toEqual(['succeeded', 'failed'])
    expect(docs[1]?.error).toContain('avbröts')
  })
})

describe('the right to publish', () => {
  it('belongs to one at a time', async () => {
    const { takeLease } = await import('../../cms/platform/leases/lease.ts')
    const taken = await Promise.all(Array.from({ length: 5 }, () => takeLease(cms.payload, 'prov')))
    const held = taken.filter((lease) => lease !== undefined)
    expect(held).toHaveLength(1)
    held[0]!.assertHeld()
    await held[0]!.release()
    const next = await takeLease(cms.payload, 'prov')
    expect(next).toBeDefined()
    await next!.release()
    expect((await cms.payload.count({ collection: 'leases', where: { name: { equals: 'prov' } } })).totalDocs).toBe(0)
  })

  it('passes on when its holder has died', async () => {
    const { takeLease } = await import('../../cms/platform/leases/lease.ts')
    const makeLease = (expiresAt: number) =>
      cms.payload.db.create({
        collection: 'leases',
        data: { name: 'död', holder: 'borta', expiresAt: new Date(expiresAt).toISOString() },
      })
    await makeLease(Date.now() + 60_000)
    expect(await takeLease(cms.payload, 'död')).toBeUndefined()
    await cms.payload.db.deleteMany({ collection: 'leases', where: { name: { equals: 'död' } } })
    await makeLease(Date.now() - 1)
    const lease = await takeLease(cms.payload, 'död')
    expect(lease).toBeDefined()
    await lease!.release()
  })

  it('keeps two publications that are asked for at the same time apart', async () => {
    const { publish } = await import('../../cms/features/publishing/publish.ts')
    const waits: string[] = []
    const made = await Promise.all([1, 2].map((one) => publish(cms.payload, `Prov ${one}`, (step) => waits.push(step))))
    expect(new Set(made.map(({ release }) => release)).size).toBe(2)
    expect(waits).toContain('Väntar på en annan publicering')
    expectNoOverlap((await cms.payload.find({ collection: 'publications', sort: 'startedAt', pagination: false })).docs)
  })
})

/** Fails when a publication began before the one before it had ended. */
function expectNoOverlap(publications: { startedAt?: string | null; seconds?: number | null }[]): void {
  const times = publications.map(({ startedAt, seconds }) => ({ start: Date.parse(startedAt!), seconds: seconds ?? 0 }))
  for (const [index, { start }] of times.entries()) {
    const before = times[index - 1]
    // A publication's duration is rounded to tenths of a second.
    if (before) expect(start).toBeGreaterThanOrEqual(before.start + before.seconds * 1000 - 100)
  }
}
