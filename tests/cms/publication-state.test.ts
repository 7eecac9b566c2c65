import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import type { PublicationState } from '../../cms/features/publishing/publication-state.ts'
import type { Role } from '../../cms/platform/access/roles.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
const users = new Map<Role, TypedUser>()
beforeAll(async () => {
  cms = await openTestCms()
  for (const role of ['editor', 'publisher', 'admin'] as const) users.set(role, await addUser(cms.payload, role))
})
afterAll(() => cms.close())

beforeEach(async () => {
  const everything = { id: { exists: true } }
  for (const collection of ['publications', 'payload-jobs', 'leases'] as const)
    await cms.payload.delete({ collection, where: everything })
  await rm(join(cms.dataDir, 'releases'), { recursive: true, force: true })
  await rm(join(cms.dataDir, 'current'), { force: true })
})

/** Asks one of the collection's own endpoints, as somebody or as nobody. */
const ask = async (path: string, role?: Role, routeParams: Record<string, string> = {}) => {
  const endpoint = cms.payload.collections.publications.config.endpoints
  const found = (endpoint || []).find((candidate) => candidate.path === path)!
  const user = role && users.get(role)
  const req = await createLocalReq(user ? { user } : {}, cms.payload)
  const response = await found.handler(Object.assign(req, { routeParams }))
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  }
}
const getState = async (): Promise<PublicationState> => {
  const { status, body } = await ask('/state', 'editor')
  expect(status).toBe(200)
  return body as unknown as PublicationState
}
const queueChange = () =>
  cms.payload.jobs.queue({ task: 'publish', queue: 'publish', input: { what: 'Projekt ändrades', who: '' } })
const minute = (number: number): string => new Date(Date.UTC(2026, 10, 24, 8, number)).toISOString()

/** A release on the disk, with nothing but an empty front page. */
const addRelease = async (id: string): Promise<void> => {
  await mkdir(join(cms.dataDir, 'releases', id), { recursive: true })
  await writeFile(join(cms.dataDir, 'releases', id, 'index.html'), '')
  await writeFile(
    join(cms.dataDir, 'releases', `${id}.json`),
    JSON.stringify({ id, createdAt: '2026-06-01T08:00:00.000Z', addresses: [], redirects: [] }),
  )
}
const makeLive = async (id: string): Promise<void> => {
  await rm(join(cms.dataDir, 'current'), { force: true })
  await symlink(join('releases', id), join(cms.dataDir, 'current'))
}
/** A publication that has succeeded and what it made. */
const addPublication = async (number: number) => {
  const release = `20261124-0800${String(number).padStart(2, '0')}`
  await addRelease(release)
  return cms.payload.create({
    collection: 'publications',
    data: {
      state: 'succeeded',
      kind: 'publication',
      release,
      startedAt: minute(number),
      snapshotAt: minute(number),
      liveAt: minute(number + 1),
      seconds: 4.2,
    },
  })
}

describe(`the state of publishing (${inject('database').kind})`, () => {
  it('says nothing before the first publication, and that nothing is behind', async () => {
    expect(await getState()).toEqual({
      live: null,
      isBroken: false,
      isBehind: false,
      waiting: 0,
      coveredUntil: null,
      running: null,
      last: null,
      problems: null,
    })
  })

  it('is asked for by whoever is signed in, and kept by nobody', async () => {
    expect((await ask('/state')).status).toBe(401)
    for (const role of users.keys()) {
      const { status, headers } = await ask('/state', role)
      expect(status).toBe(200)
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it('names the live release, since when, and what it covers', async () => {
    const { id, release } = await addPublication(1)
    await makeLive(release!)
    expect(await getState()).toEqual({
      live: { release, liveAt: minute(2) },
      isBroken: false,
      isBehind: false,
      waiting: 0,
      coveredUntil: minute(1),
      running: null,
      last: { id, state: 'succeeded', error: null, startedAt: minute(1), seconds: 4.2 },
      problems: null,
    })
  })

  it('is behind while published changes wait', async () => {
    await makeLive((await addPublication(1)).release!)
    await queueChange()
    await queueChange()
    expect(await getState()).toMatchObject({ isBehind: true, waiting: 2, running: null })
  })

  it('shows the publication under way with its step, beside the last that ended', async () => {
    const before = await addPublication(1)
    await makeLive(before.release!)
    await queueChange()
    const { takeLease } = await import('../../cms/platform/leases/lease.ts')
    const lease = (await takeLease(cms.payload, 'publisher'))!
    const { id } = await cms.payload.create({
      collection: 'publications',
      data: { state: 'running', kind: 'publication', release: 'x', startedAt: minute(5), phase: 'Skriver sidorna' },
    })
    expect(await getState()).toMatchObject({
      live: { release: before.release },
      isBehind: true,
      coveredUntil: minute(1),
      running: { id, startedAt: minute(5), phase: 'Skriver sidorna' },
      last: { id: before.id, state: 'succeeded' },
    })
    await lease.release()
    expect(await getState()).toMatchObject({
      isBehind: true,
      running: null,
      last: { id, state: 'failed', error: expect.stringContaining('avbröts') },
    })
  })

  it('is behind after a failure, which it tells, and no longer after the next success', async () => {
    const before = await addPublication(1)
    await makeLive(before.release!)
    const { id } = await cms.payload.create({
      collection: 'publications',
      data: { state: 'failed', kind: 'publication', release: 'y', startedAt: minute(3), error: 'En länk är trasig.' },
    })
    expect(await getState()).toMatchObject({
      live: { release: before.release, liveAt: minute(2) },
      isBehind: true,
      coveredUntil: minute(1),
      last: { id, state: 'failed', error: 'En länk är trasig.' },
    })
    const after = await addPublication(7)
    await makeLive(after.release!)
    expect(await getState()).toMatchObject({ isBehind: false, coveredUntil: minute(7), last: { state: 'succeeded' } })
  })

  it('costs two questions to the database while nothing is unusual, as it is asked for every second', async () => {
    await addPublication(1)
    await makeLive((await addPublication(2)).release!)
    const { db } = cms.payload
    const questions = [vi.spyOn(db, 'find'), vi.spyOn(db, 'findOne'), vi.spyOn(db, 'count')]
    await getState()
    expect(questions.flatMap(({ mock }) => mock.calls)).toHaveLength(2)
    vi.restoreAllMocks()
  })
})

describe(`going back to an earlier release (${inject('database').kind})`, () => {
  it('shows the public the release again, logs it, and leaves the site behind its content', async () => {
    const old = await addPublication(1)
    const { release } = await addPublication(2)
    await makeLive(release!)
    const answer = await ask('/:id/rollback', 'publisher', { id: old.id })
    expect(answer).toMatchObject({ status: 200, body: { message: 'Besökarna ser nu den utgåva som du valde.' } })
    expect(await getState()).toMatchObject({ live: { release: old.release }, isBehind: true, coveredUntil: minute(1) })
    const { docs } = await cms.payload.find({ collection: 'publications', where: { kind: { equals: 'rollback' } } })
    expect(docs).toMatchObject([
      { state: 'succeeded', release: old.release, reasons: [{ who: 'publisher@example.se' }] },
    ])
  })

  it('is for publishers and administrators', async () => {
    const old = await addPublication(1)
    await makeLive((await addPublication(2)).release!)
    expect((await ask('/:id/rollback', undefined, { id: old.id })).status).toBe(401)
    expect((await ask('/:id/rollback', 'editor', { id: old.id })).status).toBe(403)
    expect((await getState()).isBehind).toBe(false)
    expect((await ask('/:id/rollback', 'admin', { id: old.id })).status).toBe(200)
  })

  it('refuses what is live, what failed, what is cleared away and what does not exist, saying why', async () => {
    const gone = await addPublication(1)
    await rm(join(cms.dataDir, 'releases', `${gone.release}.json`))
    const live = await addPublication(2)
    await makeLive(live.release!)
    const failed = await cms.payload.create({
      collection: 'publications',
      data: { state: 'failed', kind: 'publication', release: 'z', startedAt: minute(3) },
    })
    const refusals = [live.id, failed.id, gone.id, '6554e4a5e4b0c2a1f0000000']
    const answers = await Promise.all(refusals.map((id) => ask('/:id/rollback', 'publisher', { id })))
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 404])
    const messages = answers.map(({ body }) => (body.errors as { message: string }[])[0]!.message)
    expect(new Set(messages).size).toBe(4)
  })
})

describe(`asking for a publication (${inject('database').kind})`, () => {
  it('puts one in the queue, with who wanted it', async () => {
    expect((await ask('/publish', 'publisher')).status).toBe(202)
    const { docs } = await cms.payload.find({ collection: 'payload-jobs' })
    expect(docs.map(({ input }) => input)).toEqual([{ what: 'Publicera nu', who: 'publisher@example.se' }])
    expect((await getState()).waiting).toBe(1)
  })

  it('is for publishers and administrators', async () => {
    expect((await ask('/publish')).status).toBe(401)
    expect((await ask('/publish', 'editor')).status).toBe(403)
    expect((await getState()).waiting).toBe(0)
    expect((await ask('/publish', 'admin')).status).toBe(202)
  })
})
