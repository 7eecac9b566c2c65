import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import fc from 'fast-check'
import type { CollectionSlug, GlobalSlug, TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { addExampleContent } from '../../cms/features/example-content/add-example-content.ts'
import { beginWithOwnContent } from '../../cms/features/own-content/begin.ts'
import { makePlan } from '../../cms/features/own-content/make-plan.ts'
import { startEmpty, wantsExamples } from '../../cms/features/own-content/start-empty.ts'
import { getUploadDir } from '../../cms/platform/uploads.ts'
import { contentTypes } from '../../content-types/index.ts'
import { startContent } from '../../content-types/start/index.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
let admin: TypedUser
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  await emptyInstallation(cms.payload, cms.dataDir)
  admin = await addUser(cms.payload, 'admin')
})
/** Filling an installation with the examples takes most of the time of a test that needs them, and taking them away much of the rest. */
const limit = 300_000

type Row = Record<string, unknown> & { id: string }
const list = async (slug: string): Promise<Row[]> =>
  (await cms.payload.db.find<Row>({ collection: slug as CollectionSlug, where: {}, limit: 0, pagination: false })).docs
const find = async (slug: string, title: string): Promise<Row> => {
  const field = contentTypes.find((type) => type.slug === slug)!.admin.useAsTitle ?? 'id'
  return (await list(slug)).find((row) => row[field] === title)!
}
/** What is left, by type: the names of what is there. */
const listNames = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    await Promise.all(
      contentTypes.map(async ({ slug, admin: { useAsTitle } }) => [
        slug,
        (await list(slug)).map((row) => String(row[useAsTitle ?? 'id'])).sort(),
      ]),
    ),
  )
const listFiles = async (): Promise<string[]> =>
  (await Promise.all(['media', 'audio', 'documents'].map((slug) => readdir(getUploadDir(slug)).catch(() => [])))).flat()
const startNames = (slug: string): string[] =>
  (startContent[slug] ?? []).map(({ data }) => String(data.name ?? data.title)).sort()

describe(`beginning with content of one's own (${inject('database').kind})`, { timeout: limit }, () => {
  beforeEach(() => addExampleContent(cms.payload, () => {}), limit)

  it('leaves nothing of the examples, and what one begins with', async () => {
    const { payload } = cms
    const withdrawn = await find('projects', 'Badkollen')
    await payload.update({
      collection: 'projects',
      id: (withdrawn ?? (await list('projects'))[0]!).id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
    })
    const { going, changed, used, own } = await makePlan(payload)
    expect(changed.map(({ title, paths }) => [title, paths])).toEqual([])
    expect([used, own]).toEqual([[], []])
    expect(going.length).toBeGreaterThan(100)
    const report = await beginWithOwnContent(payload)
    expect(report).toMatchObject({ taken: going.length, stayed: [] })
    const names = await listNames()
    for (const { slug } of contentTypes) expect(names[slug], slug).toEqual(startNames(slug))
    expect(await listFiles()).toEqual([])
    for (const slug of ['exampleRecords', 'schedules', 'reviews']) expect(await list(slug), slug).toEqual([])
    expect((await list('pages')).map(({ _status }) => _status)).toEqual(['draft', 'draft', 'draft'])
    const site = await payload.findGlobal({ slug: 'site' })
    expect([site.name, site.contact?.email ?? null, site.footer ?? null]).toEqual(['Vitrin', null, null])
    expect((await payload.findGlobal({ slug: 'search' })).synonyms?.length).toBeGreaterThan(0)
    expect(await wantsExamples(payload)).toBe(false)
    const after = await listNames()
    expect(await beginWithOwnContent(payload)).toMatchObject({ taken: 0, putIn: 0 })
    expect(await listNames()).toEqual(after)
  })

  it('knows the examples of an installation that was filled before records were kept', async () => {
    const { payload } = cms
    const before = (await makePlan(payload)).going.length
    await payload.db.deleteMany({ collection: 'exampleRecords', where: {} })
    const { going, own } = await makePlan(payload)
    expect(own.flatMap(({ first }) => first.map(({ title }) => title))).toEqual([])
    expect(going).toHaveLength(before)
  })

  it('keeps exactly what somebody has touched, and what that uses', async () => {
    const { payload } = cms
    const projects = await list('projects')
    const touched = fc.sample(fc.subarray(projects, { minLength: 1, maxLength: 4 }), { numRuns: 1, seed: 20 })[0]!
    for (const [index, { id }] of touched.entries())
      // What is live, or only a draft on top of it.
      await payload.update({
        collection: 'projects',
        id,
        data: { title: `Vårt eget ${index}`, ...(index % 2 ? { _status: 'draft' as const } : {}) },
        draft: index % 2 === 1,
        user: admin,
      })
    await payload.updateGlobal({ slug: 'site', data: { name: 'Vår vitrin' }, user: admin })
    const { changed, used } = await makePlan(payload)
    expect(changed.map(({ id }) => id).sort()).toEqual(touched.map(({ id }) => id).sort())
    await beginWithOwnContent(payload)
    const left = await list('projects')
    expect(left.map(({ id }) => id).sort()).toEqual(touched.map(({ id }) => id).sort())
    for (const { type, id } of used)
      expect(
        (await list(type.slug)).some((row) => row.id === id),
        `${type.slug} ${id}`,
      ).toBe(true)
    for (const row of await list('media'))
      expect(existsSync(`${getUploadDir('media')}/${String(row.filename)}`)).toBe(true)
    // Nothing that is left points at what is gone.
    const ids = new Set((await Promise.all(contentTypes.map(({ slug }) => list(slug)))).flat().map(({ id }) => id))
    const goneIds = projects.map(({ id }) => id).filter((id) => !ids.has(id))
    const stored = JSON.stringify([left, await payload.findGlobal({ slug: 'site' as GlobalSlug, depth: 0 })])
    expect(goneIds.filter((id) => stored.includes(id))).toEqual([])
    const site = await payload.findGlobal({ slug: 'site' })
    expect([site.name, site.contact?.phone ?? null]).toEqual(['Vår vitrin', null])
  })

  it('ends the same when it is killed in the middle and run again', async () => {
    const { payload } = cms
    const [project] = await list('projects')
    await payload.update({ collection: 'projects', id: project!.id, data: { title: 'Vårt' }, user: admin })
    // An installation of the version before, whose records have yet to be written.
    await payload.db.deleteMany({ collection: 'exampleRecords', where: {} })
    for (const stop of [3, 40, 90]) {
      const killed = beginWithOwnContent(payload, (done) => {
        if (done === stop) throw new Error('killed')
      })
      await expect(killed).rejects.toThrow('killed')
    }
    await beginWithOwnContent(payload)
    const names = await listNames()
    expect(names.projects).toEqual(['Vårt'])
    expect(names.pages).toEqual(startNames('pages'))
    expect(await list('exampleRecords')).toEqual([])
  })
})

describe('an installation without the examples', () => {
  it('is for administrators, who have confirmed', async () => {
    const editor = await addUser(cms.payload, 'editor')
    for (const [user, status] of [
      [undefined, 401],
      [editor, 403],
      [admin, 400],
    ] as const)
      expect((await (await askRest(user)).send('POST', '/api/own-content', {})).status).toBe(status)
  })

  it('starts with the words alone, once, when no examples are wanted', async () => {
    await startEmpty(cms.payload)
    expect((await listNames()).statuses).toEqual(startNames('statuses'))
    await cms.payload.db.deleteMany({ collection: 'statuses', where: {} })
    await startEmpty(cms.payload)
    expect((await listNames()).statuses).toEqual([])
  })
})
