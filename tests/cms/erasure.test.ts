import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CollectionSlug, GlobalSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ErasureReport } from '../../cms/features/erasure/erase-person.ts'
import type { FoundGroup } from '../../cms/features/erasure/find-person.ts'
import { getUploadDir } from '../../cms/platform/uploads.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, settings } from '../../content-types/index.ts'
import { dumpDatabase } from '../helpers/dump-database.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { person, PlantedPerson, traces } from '../helpers/planted-person.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'
import { addPeople, people, type Account, type Person } from './people.ts'
import { makeFileFor } from './sample-files.ts'

let cms: TestCms
let content: MinimalContent
let planted: PlantedPerson
let known: Record<Person, Account>
let admin: RestClient
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  const targets = new Map<string, string>()
  planted = new PlantedPerson(async (collection) => {
    const target = targets.get(collection) ?? (await content.create(collection)).id
    targets.set(collection, target)
    return target
  })
  known = await addPeople(cms, (await content.create('organisations')).id)
  admin = known.admin.rest
})
afterAll(() => cms.close())

const terms = [person.name, person.email, person.phone]
const find = async (rest = admin, given: unknown = terms) => rest.send('POST', '/api/erasure/find', { terms: given })
const erase = async (given: unknown = terms): Promise<ErasureReport> => {
  const { status, body } = await admin.send('POST', '/api/erasure/erase', { terms: given, isConfirmed: true })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.report as ErasureReport
}
const system = { isImport: true }

/** Puts the person into every field of a document of a type, as it is live, in older versions and in its draft. */
const plantDocument = async (slug: string): Promise<string> => {
  const { payload } = cms
  const collection = slug as CollectionSlug
  const type = contentTypes.find((one) => one.slug === slug)!
  const fields = getDataFields(type.fields)
  const isDocument = type.custom.site.kind === 'document'
  const { id } = await content.create(slug)
  // Straight into the database: no rule of any field is what is tested here.
  const write = async (): Promise<void> => {
    const data = { ...(await planted.fill(fields)), ...(isDocument ? { _status: 'published' } : {}) }
    await payload.db.updateOne({ collection, id, data, req: {} })
    if (!payload.collections[collection].config.versions) return
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection,
      where: { parent: { equals: id } },
      pagination: false,
    })
    for (const found of docs) {
      const version = { ...found.version, ...(await planted.fill(fields)) }
      await payload.db.updateVersion({ collection, id: found.id, versionData: { ...found, version } as never })
    }
  }
  await write()
  if (!isDocument) return id
  await payload.update({
    collection,
    id,
    draft: true,
    data: { title: `Utkast av ${person.name}`, _status: 'draft' } as never,
    context: system,
  })
  return id
}

const plantFile = async (slug: string): Promise<void> => {
  const file = await makeFileFor(slug)
  const name = `klara-akesdotter-${slug}.${file.name.split('.').at(-1)}`
  await cms.payload.create({
    collection: slug as 'media',
    data: (await content.fill(slug)) as never,
    file: { ...file, name },
  })
}

/** Puts the person wherever anything else is written: what is kept to be published later, reviews, messages, logs. */
const plantElsewhere = async (document: string): Promise<void> => {
  const { payload } = cms
  const data = await planted.fill(getDataFields(contentTypes.find(({ slug }) => slug === 'projects')!.fields))
  const at = new Date(Date.now() + 86_400_000).toISOString()
  const make = (collection: string, stored: Record<string, unknown>) =>
    payload.db.create({ collection: collection as CollectionSlug, data: stored, req: {} })
  await make('schedules', {
    title: `Om ${person.name}`,
    document: { relationTo: 'projects', value: document },
    documentKey: `projects/${document}`,
    action: 'publish',
    at,
    nextAttemptAt: at,
    state: 'waiting',
    attempts: 0,
    makerName: person.name,
    content: data,
    error: `Fel av ${person.name}`,
  })
  await make('reviews', {
    title: `Om ${person.name}`,
    document: { relationTo: 'projects', value: document },
    subject: `projects/${document}`,
    slot: `projects/${document}`,
    state: 'waiting',
    submitter: person.name,
    message: `Från ${person.email}`,
    note: `Ring ${person.phone}`,
    content: data,
  })
  await make('feedback', {
    name: person.name,
    email: person.email,
    message: `Ring mig på ${person.phone}`,
    page: '/projekt/klara-akesdotter/',
    note: person.name,
  })
  await make('publications', {
    state: 'succeeded',
    kind: 'publication',
    release: 'r',
    error: person.name,
    reasons: [{ id: 'r1', what: `Projektet ”${person.name}” ändrades`, who: person.email }],
    changes: [{ id: 'c1', address: '/projekt/klara-akesdotter/', change: 'changed' }],
  })
  await make('linkChecks', { url: 'https://example.se/klara-akesdotter', state: 'waiting' })
  await make('payload-jobs', { taskSlug: 'publish', queue: 'prov', input: { what: person.name, who: person.email } })
  await make('payload-preferences', {
    key: 'k',
    value: { search: person.name },
    user: { relationTo: 'users', value: known.publisher.user!.id },
  })
}

const listTraces = async (): Promise<string[]> =>
  (await dumpDatabase(cms.payload)).filter((line) => traces.test(line)).map((line) => line.slice(0, 300))

/** Whether the bytes of a SQLite file, or of the log beside it, hold the person, also where nothing is stored any more. */
const isInDatabaseFile = async (): Promise<boolean> => {
  if (cms.kind !== 'sqlite') return false
  const path = fileURLToPath(cms.env.DATABASE_URL!)
  const parts = await Promise.all([path, `${path}-wal`].map((part) => readFile(part, 'latin1').catch(() => '')))
  return parts.some((part) => part.includes(person.email) || part.includes(Buffer.from(person.name).toString('latin1')))
}

/** The files of uploads whose names or bytes hold the person. */
const listFileTraces = async (): Promise<string[]> => {
  const found: string[] = []
  for (const { slug, custom } of contentTypes) {
    if (custom.site.kind !== 'file') continue
    for (const name of await readdir(getUploadDir(slug)).catch(() => []))
      if (traces.test(name) || traces.test(await readFile(join(getUploadDir(slug), name), 'utf8'))) found.push(name)
  }
  return found
}

describe(`somebody who is to be erased (${inject('database').kind})`, () => {
  const documents = new Map<string, string>()
  beforeAll(async () => {
    for (const { slug } of contentTypes) {
      documents.set(slug, await plantDocument(slug))
      if (contentTypes.find((type) => type.slug === slug)!.custom.site.kind === 'file') await plantFile(slug)
    }
    const vtt = Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${person.name} här\n`)
    await cms.payload.create({
      collection: 'documents',
      data: {},
      file: { name: 'avskrift.vtt', mimetype: 'text/vtt', data: vtt, size: vtt.length },
    })
    const binned = await plantDocument('pages')
    await cms.payload.db.updateOne({
      collection: 'pages',
      id: binned,
      data: { deletedAt: new Date().toISOString() },
      req: {},
    })
    for (const { slug, fields } of settings) {
      const global = slug as GlobalSlug
      await cms.payload.updateGlobal({ slug: global, data: (await content.fillSettings(slug)) as never })
      const stored = await cms.payload.db.findGlobal<Record<string, unknown>>({ slug: global })
      const data = { ...stored, ...(await planted.fill(getDataFields(fields))) }
      await cms.payload.db.updateGlobal({ slug: global, data })
      const { docs } = await cms.payload.db.findGlobalVersions<Record<string, unknown>>({ global, pagination: false })
      for (const found of docs) {
        const version = { ...found.version, ...(await planted.fill(getDataFields(fields))) }
        const { id } = found as unknown as { id: string }
        await cms.payload.db.updateGlobalVersion({ global, id, versionData: { ...found, version } as never })
      }
    }
    await plantElsewhere(documents.get('projects')!)
  }, 400_000)

  it('is planted in every table of what people write, or this would show nothing', async () => {
    const tables = new Set((await listTraces()).map((line) => line.split(' ')[0]))
    expect(tables.size).toBeGreaterThan(30)
    expect((await listFileTraces()).length).toBeGreaterThan(3)
    if (cms.kind === 'sqlite') expect(await isInDatabaseFile()).toBe(true)
  })

  it('is found by administrators alone', async () => {
    for (const one of people) {
      const { status, body } = await find(known[one].rest)
      expect(status, one).toBe(one === 'admin' ? 200 : one === 'anonymous' ? 401 : 403)
      if (one !== 'admin') {
        expect(JSON.stringify(body)).not.toMatch(traces)
        const given = { terms, isConfirmed: true }
        expect((await known[one].rest.send('POST', '/api/erasure/erase', given)).status, one).toBeGreaterThanOrEqual(
          401,
        )
      }
    }
  })

  it('is shown with every place, by kind', async () => {
    const { body } = await find()
    const groups = body.groups as FoundGroup[]
    expect(groups.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'live',
        'drafts',
        'bin',
        'versions',
        'values',
        'files',
        'settings',
        'schedules',
        'reviews',
        'feedback',
        'log',
      ]),
    )
    for (const { slug } of documentTypes)
      expect(JSON.stringify(groups), slug).toContain(`/admin/collections/${slug}/${documents.get(slug)!}`)
    for (const { kind, places } of groups)
      for (const { excerpt, fields } of places)
        if (!fields.includes('file') && !fields.includes('filename'))
          expect(excerpt, kind).toMatch(/klara|555|kesdotter/i)
  })

  it('is not erased before that is confirmed, nor for too little', async () => {
    const before = (await listTraces()).length
    expect((await admin.send('POST', '/api/erasure/erase', { terms })).status).toBe(400)
    for (const given of [[], ['ab'], ['12'], null, 'Klara', [7], [...Array<string>(21).fill('Klara Åkesdotter')]])
      expect((await find(admin, given)).status, JSON.stringify(given)).toBe(400)
    expect((await listTraces()).length).toBe(before)
  })

  it('is nowhere afterwards, in the database or among the files, and the rest is as it was', async () => {
    const counts = async (): Promise<Record<string, number>> =>
      Object.fromEntries(
        await Promise.all(
          contentTypes
            .filter(({ slug }) => slug !== 'redirects')
            .map(
              async ({ slug }) =>
                [
                  slug,
                  (await cms.payload.count({ collection: slug as CollectionSlug, trash: true })).totalDocs,
                ] as const,
            ),
        ),
      )
    const before = await counts()
    const report = await erase()
    expect(await listTraces()).toEqual([])
    expect(await listFileTraces()).toEqual([])
    expect(await isInDatabaseFile()).toBe(false)
    expect((await find()).body.groups).toEqual([])
    expect(await counts()).toEqual(before)
    expect(report).toMatchObject({ isPublishing: true })
    expect(Math.min(report.documents, report.versions, report.others)).toBeGreaterThan(3)
    const project = (await cms.payload.findByID({
      collection: 'projects',
      id: documents.get('projects')!,
    })) as unknown as Stored
    expect(project.contacts).toEqual([])
    expect(JSON.stringify(project.what)).toContain('[borttaget]')
    expect(project._status).toBe('published')
    const draft = await cms.payload.findByID({ collection: 'projects', id: project.id, draft: true })
    expect(draft.title).toBe('Utkast av [borttaget]')
  })

  it('is not in the log, which says that it happened', async () => {
    const { docs } = await cms.payload.find({ collection: 'erasures', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ by: known.admin.user!.id, isPublishing: true })
    const { docs: jobs } = await cms.payload.find({
      collection: 'payload-jobs',
      where: { queue: { equals: 'publish' } },
    })
    expect(JSON.stringify(jobs)).toContain('Personuppgifter har raderats')
  })

  it('cannot be brought back by whoever has the page open', async () => {
    const { id } = await content.create('projects', { contacts: [{ name: 'Per Öppen', email: 'per@example.se' }] })
    const opened = (await admin.send('GET', `/api/projects/${id}?depth=0&draft=true`)).body
    await erase(['Per Öppen'])
    const { contacts, updatedAt } = opened
    const saved = await admin.send('PATCH', `/api/projects/${id}?draft=true`, { contacts, updatedAt, _status: 'draft' })
    expect(saved.status).toBe(409)
    expect((await dumpDatabase(cms.payload)).filter((line) => line.includes('Per Öppen'))).toEqual([])
  })

  it('keeps the names apart that are alike then', async () => {
    for (const number of [1, 2])
      await content.create('sectors', { name: number === 1 ? 'Stig Likadan' : 'STIG LIKADAN' })
    await erase(['Stig Likadan'])
    const { docs } = await cms.payload.find({ collection: 'sectors', where: { name: { contains: 'borttaget' } } })
    expect(new Set(docs.map(({ name }) => name)).size).toBe(docs.length)
    expect(docs.length).toBeGreaterThanOrEqual(2)
  })
})
