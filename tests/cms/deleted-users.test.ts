import { createLocalReq, type CollectionSlug, type GlobalSlug, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { getEditorName, type Signed } from '../../cms/features/safe-saving/people.ts'
import { contentTypes, settings } from '../../content-types/index.ts'
import { dumpDatabase } from '../helpers/dump-database.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'

let cms: TestCms
let content: MinimalContent
let admin: TypedUser
let asAdmin: RestClient
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  admin = await addUser(cms.payload, 'admin', 'admin')
  asAdmin = await askRest(admin)
})
afterAll(() => cms.close())

const former = 'Borttagen användare'
const sayEditor = async (signed: Signed): Promise<string | undefined> =>
  getEditorName(signed, await createLocalReq({ user: admin }, cms.payload))
const remove = (user: { id: string }) => asAdmin.send('DELETE', `/api/users/${user.id}`)

/** Has somebody do everything that leaves a trace of who did it, with all kinds of content, and returns what they wrote. */
const leaveTraces = async (user: TypedUser): Promise<{ slug: string; id: string }[]> => {
  const { payload } = cms
  const as = { req: { user } }
  const written: { slug: string; id: string }[] = []
  for (const { slug, custom } of contentTypes) {
    const { id } = await content.create(slug)
    const isDocument = custom.site.kind === 'document'
    await payload.update({ collection: slug as CollectionSlug, id, data: {} as never, ...as })
    if (isDocument)
      await payload.update({
        collection: slug as CollectionSlug,
        id,
        draft: true,
        data: { _status: 'draft' } as never,
        ...as,
      })
    written.push({ slug, id })
  }
  for (const { slug } of settings)
    await payload.updateGlobal({ slug: slug as GlobalSlug, data: (await content.fillSettings(slug)) as never, ...as })
  const rest = await askRest(user)
  for (const { slug } of documentTypes) {
    const made = await payload.create({
      collection: slug as CollectionSlug,
      data: (await content.fill(slug)) as never,
      draft: true,
      ...as,
    })
    const id = String(made.id)
    written.push({ slug, id })
    expect((await rest.send('POST', `/api/${slug}/${id}/submit`, { message: 'Klar' })).status).toBe(200)
    if (slug !== documentTypes[0]!.slug)
      expect((await rest.send('POST', `/api/${slug}/${id}/send-back`, { note: 'Mer' })).status).toBe(200)
    const schedule = { action: 'publish', at: new Date(Date.now() + 3_600_000).toISOString() }
    expect((await rest.send('POST', `/api/${slug}/${id}/schedule`, schedule)).status).toBe(201)
    expect((await rest.send('POST', `/api/${slug}/${id}/editing`)).body).toEqual({ isYours: true })
  }
  expect((await rest.send('POST', '/api/payload-preferences/lista', { value: { limit: 5 } })).status).toBe(200)
  await payload.create({
    collection: 'publications',
    data: { state: 'succeeded', kind: 'publication', release: 'r', reasons: [{ what: 'Sparat', who: user.email }] },
  })
  return written
}

describe(`a deleted user (${inject('database').kind})`, () => {
  it('leaves all that they wrote and its history, and nothing of who they were', async () => {
    const { payload } = cms
    const user = await addUser(payload, 'publisher', 'berit-den-flitiga')
    const rest = await askRest(user)
    const written = await leaveTraces(user)
    const countAll = async (): Promise<number> => {
      const counts = written.map(async ({ slug, id }) => {
        const collection = slug as CollectionSlug
        const { totalDocs } = await payload.count({ collection, where: { id: { equals: id } } })
        const isKept = payload.collections[collection].config.versions
        return (
          totalDocs +
          (isKept ? (await payload.countVersions({ collection, where: { parent: { equals: id } } })).totalDocs : 0)
        )
      })
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
    }
    const before = await countAll()
    const times = await readTimes(written)
    expect((await dumpDatabase(payload)).filter((line) => line.includes(user.id)).length).toBeGreaterThan(30)
    expect(await remove(user)).toMatchObject({ status: 200 })
    expect((await rest.send('GET', '/api/users/me')).body.user ?? null).toBeNull()
    expect((await rest.send('GET', '/api/publications')).status).toBe(403)
    expect(await countAll()).toBe(before)
    expect(await readTimes(written)).toEqual(times)
    // A lock of theirs still keeps others out for a while, as that of somebody.
    const left = (await dumpDatabase(payload)).filter(
      (line) => !line.startsWith('payload-locked-documents') && (line.includes(user.name!) || line.includes(user.id)),
    )
    expect(left).toEqual([])
    for (const { slug, id } of written) {
      const document = await payload.findByID({
        collection: slug as CollectionSlug,
        id,
        depth: 0,
        showHiddenFields: true,
      })
      if (slug !== 'redirects') expect(await sayEditor(document as Signed), slug).toBe(former)
    }
    const [newest] = (
      await payload.findVersions({
        collection: 'projects',
        where: { parent: { equals: written[0]!.id } },
        sort: '-updatedAt',
        limit: 1,
      })
    ).docs
    expect(await sayEditor(newest!.version as Signed)).toBe(former)
    const { docs } = await payload.find({ collection: 'reviews', pagination: false, depth: 0 })
    expect(new Set(docs.map(({ submitter }) => submitter))).toEqual(new Set([former]))
  })

  it('is not taken for the system, and gives way to whoever saves next', async () => {
    const { payload } = cms
    const user = await addUser(payload, 'publisher', 'kort-gast')
    const { id } = await content.create('projects', { title: 'Byter händer' })
    expect(await sayEditor((await read(id)) as Signed)).toBeUndefined()
    await payload.update({ collection: 'projects', id, data: { title: 'Ändrad' }, req: { user } })
    await remove(user)
    expect(await sayEditor((await read(id)) as Signed)).toBe(former)
    await payload.update({ collection: 'projects', id, data: { title: 'Av systemet' } })
    expect(await sayEditor((await read(id)) as Signed)).toBe(former)
    await payload.update({ collection: 'projects', id, data: { title: 'Av en annan' }, req: { user: admin } })
    expect(await sayEditor((await read(id)) as Signed)).toBe('admin')
  })
})

describe('the last administrator', () => {
  const say = (body: unknown): string => JSON.stringify(body)

  it('can be neither deleted nor made something less, by anybody and in any way', async () => {
    const own = `/api/users/${admin.id}`
    for (const [method, address, data] of [
      ['DELETE', own],
      ['DELETE', '/api/users?where[role][equals]=admin'],
      ['PATCH', own, { role: 'editor' }],
      ['PATCH', '/api/users?where[role][equals]=admin', { role: 'publisher' }],
    ] as const) {
      const { status, body } = await asAdmin.send(method, address, data)
      expect(status, `${method} ${address}`).toBe(400)
      if (method === 'DELETE') expect(say(body)).toMatch(/Det är den sista administratören/)
    }
    expect((await cms.payload.findByID({ collection: 'users', id: admin.id })).role).toBe('admin')
  })

  it('may go when there is another one, who is then the last', async () => {
    const other = await addUser(cms.payload, 'admin', 'den-andra')
    const asOther = await askRest(other)
    expect((await asOther.send('DELETE', '/api/users?where[role][equals]=admin')).status).toBe(400)
    const { docs: left } = await cms.payload.find({ collection: 'users', where: { role: { equals: 'admin' } } })
    expect(left.length).toBeGreaterThan(0)
    const last = await addUser(cms.payload, 'admin', 'den-sista')
    const asLast = await askRest(last)
    for (const { id } of left) expect((await asLast.send('DELETE', `/api/users/${id}`)).status).toBe(200)
    expect((await asOther.send('GET', '/api/users/me')).body.user ?? null).toBeNull()
    expect((await asLast.send('DELETE', `/api/users/${last.id}`)).status).toBe(400)
    expect((await asLast.send('GET', '/api/users/me')).body.user).toBeTruthy()
  })
})

const read = (id: string) => cms.payload.findByID({ collection: 'projects', id, depth: 0, showHiddenFields: true })

const readTimes = async (written: { slug: string; id: string }[]): Promise<unknown[]> =>
  Promise.all(
    written.map(async ({ slug, id }) => {
      const found = await cms.payload.findByID({ collection: slug as CollectionSlug, id, depth: 0, draft: true })
      return (found as unknown as Stored).updatedAt
    }),
  )
