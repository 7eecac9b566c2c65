import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { look, store, type Going } from '../../cms/features/moving-in/run/go-through.ts'
import { readReport } from '../../cms/features/moving-in/run/report.ts'
import type { Outcome } from '../../cms/features/moving-in/run/outcome.ts'
import type { Source, SourceRecord } from '../../cms/features/moving-in/record.ts'
import { fillSpool } from '../../cms/features/moving-in/spool/fill-spool.ts'
import { Spool } from '../../cms/features/moving-in/spool/spool.ts'
import { makeId } from '../../cms/platform/database/make-id.ts'
import { undo } from '../../cms/features/moving-in/run/undo.ts'
import { emptyInstallation } from '../helpers/empty-installation.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
let folder: string
let picture: string
beforeAll(async () => {
  cms = await openTestCms()
  folder = await mkdtemp(join(tmpdir(), 'vitrin-flytt-'))
  picture = join(folder, 'bild.png')
  await writeFile(
    picture,
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } })
      .png()
      .toBuffer(),
  )
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => emptyInstallation(cms.payload, cms.dataDir))

const text = (words: string) => richText(paragraph(words)) as unknown as SourceRecord['data'][string]
const at = (year: number) => `${year}-05-01T10:00:00.000Z`

const value = (type: string, name: string, data: SourceRecord['data'] = {}): SourceRecord => ({
  id: `${type}:${name}`,
  type,
  title: name,
  state: 'public',
  data: { name, ...data },
})

const project = (number: number, data: SourceRecord['data'] = {}): SourceRecord => ({
  id: `project:${number}`,
  type: 'projects',
  title: `Projekt ${number}`,
  state: 'public',
  publishedAt: at(2019),
  updatedAt: at(2021),
  addresses: [`https://gamla.example.se/initiativ/projekt-${number}/`],
  data: {
    title: `Projekt ${number}`,
    slug: `projekt-${number}`,
    lead: `Det här är en ingress om projekt ${number}, så lång att den säger något om vad det handlade om.`,
    category: { $reference: 'categories:Miljö' },
    status: { $reference: 'statuses:Pilot' },
    drivenBy: { $reference: 'organisations:Kommunen' },
    what: text(`Vad vi gjorde i projekt ${number}.`),
    why: text('Varför vi gjorde det.'),
    how: text('Hur vi gjorde det.'),
    contacts: [{ name: 'Kim Berg', email: 'kim@example.se' }],
    cover: { $reference: 'media:bild' },
    ...data,
  },
})

const base: SourceRecord[] = [
  project(1, { related: [{ $reference: 'project:2' }] }),
  project(2, { related: [{ $reference: 'project:1' }], challenge: { $reference: 'challenge:9' } }),
  value('categories', 'Miljö'),
  value('statuses', 'Pilot', { progress: 50 }),
  value('organisations', 'Kommunen', { kind: 'administration' }),
  {
    id: 'media:bild',
    type: 'media',
    title: 'bild.png',
    state: 'public',
    data: { alt: 'En blå yta' },
    file: { from: 'bild.png', name: 'bild.png' },
  },
  {
    id: 'challenge:9',
    type: 'challenges',
    title: 'Renare hav',
    state: 'internal',
    data: { title: 'Renare hav', lead: 'En utmaning om havet.' },
  },
]

const sourceOf = (records: readonly SourceRecord[]): Source => ({
  kind: 'made-up',
  label: 'Påhittad källa',
  recognises: () => true,
  read: async function* () {
    for (const record of records) yield { record }
  },
})

const spoolOf = async (records: readonly SourceRecord[]): Promise<{ spool: Spool; own: string }> => {
  const own = await mkdtemp(join(folder, 'spool-'))
  await fillSpool({
    folder: own,
    source: sourceOf(records),
    input: { from: 'export.json', head: Buffer.alloc(0), isAddress: false },
    context: { fetchText: () => Promise.reject(new Error('Nothing is fetched here.')) },
    convertHtml: (html) => ({ richText: text(html), notes: [], pictures: [] }),
  })
  const spool = await Spool.open(own)
  if (!spool) throw new Error('The source has not been read.')
  return { spool, own }
}

const fetchFile = async () => {
  const path = join(folder, randomUUID())
  await copyFile(picture, path)
  return { path, name: 'bild.png', mimeType: 'image/png', size: (await stat(path)).size }
}

interface Run {
  run?: string
  isPublishing?: boolean
  isLook?: boolean
  /** Stops before the record of this number. */
  stopAt?: number
  overwrite?: string[]
}

const move = async (
  records: readonly SourceRecord[],
  { run = randomUUID(), isPublishing = false, isLook, stopAt, overwrite = [] }: Run = {},
) => {
  const { spool, own } = await spoolOf(records)
  let count = 0
  const going: Going = {
    payload: cms.payload,
    spool,
    folder: own,
    options: { isPublishing, overwrite },
    onRecord: () => {
      if (count++ === stopAt) throw new Error('stopped')
    },
  }
  try {
    await (isLook ? look(going) : store(going, { run, fetchFile }))
  } finally {
    await spool.close()
  }
  const outcomes = new Map<string, Outcome>()
  for await (const outcome of readReport(own, isLook ? 'plan' : 'report')) outcomes.set(outcome.id, outcome)
  return outcomes
}

const actionsOf = (outcomes: Map<string, Outcome>) =>
  Object.fromEntries([...outcomes].map(([id, { action, target }]) => [id, `${action} ${target}`]))

const readAll = async (collection: 'projects' | 'challenges' | 'redirects' | 'media' | 'categories') =>
  (await cms.payload.find({ collection, draft: true, depth: 0, pagination: false, sort: 'id' }))
    .docs as unknown as Record<string, unknown>[]

describe('a move', () => {
  it('tells beforehand exactly what it then does, and stores nothing while it looks', async () => {
    const planned = await move(base, { isPublishing: true, isLook: true })
    expect(await readAll('projects')).toEqual([])
    const done = await move(base, { isPublishing: true })
    expect(actionsOf(planned)).toEqual(actionsOf(done))
    expect(actionsOf(done)).toEqual({
      'categories:Miljö': 'made none',
      'statuses:Pilot': 'made none',
      'organisations:Kommunen': 'made none',
      'media:bild': 'made none',
      'challenge:9': 'made draft',
      'project:1': 'made public',
      'project:2': 'made public',
    })
  })

  it('keeps references both ways, dates, addresses and the picture, and never publishes the internal', async () => {
    const done = await move(base, { isPublishing: true })
    const [one, two] = ['project:1', 'project:2'].map((id) => done.get(id)!.document)
    const projects = await readAll('projects')
    const first = projects.find(({ id }) => id === one)!
    const second = projects.find(({ id }) => id === two)!
    expect(first).toMatchObject({
      related: [two],
      _status: 'published',
      slug: 'projekt-1',
      publishedOn: at(2019),
      updatedOn: at(2021),
    })
    expect(second).toMatchObject({ related: [one], challenge: done.get('challenge:9')!.document })
    expect((await readAll('challenges'))[0]).toMatchObject({ _status: 'draft' })
    expect(await readAll('media')).toMatchObject([{ filename: 'bild.png', alt: 'En blå yta' }])
    expect(await readAll('redirects')).toMatchObject([1, 2].map(() => ({ kind: 'moved' })))
    expect((await readAll('redirects')).map(({ from, to }) => `${String(from)} ${String(to)}`).sort()).toEqual([
      '/initiativ/projekt-1/ /projekt/projekt-1/',
      '/initiativ/projekt-2/ /projekt/projekt-2/',
    ])
  })

  it('stores drafts unless asked otherwise, publishes them later without a change, and rings no bell', async () => {
    await move(base)
    expect((await readAll('projects')).map(({ _status }) => _status)).toEqual(['draft', 'draft'])
    expect(await cms.payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 })
    const again = await move(base, { isPublishing: true })
    expect(actionsOf(again)).toMatchObject({ 'project:1': 'updated public', 'challenge:9': 'unchanged draft' })
    expect((await readAll('projects')).map(({ _status, publishedOn }) => [_status, publishedOn])).toEqual([
      ['published', at(2019)],
      ['published', at(2019)],
    ])
    expect((await readAll('redirects')).map(({ kind }) => kind)).toEqual(['moved', 'moved'])
  })

  it('changes nothing the second time, updates what nobody has touched, and overwrites nothing', async () => {
    await move(base, { isPublishing: true })
    const before = await readAll('projects')
    expect(
      new Set(Object.values(actionsOf(await move(base, { isPublishing: true }))).map((one) => one.split(' ')[0])),
    ).toEqual(new Set(['unchanged']))
    expect(await readAll('projects')).toEqual(before)
    const id = before.find(({ slug }) => slug === 'projekt-2')!.id as string
    await cms.payload.update({ collection: 'projects', id, draft: true, data: { lead: 'En redaktörs egen ingress.' } })
    const changed = base.map((record) =>
      record.type === 'projects' ? { ...record, data: { ...record.data, lead: 'En ny ingress från källan.' } } : record,
    )
    const third = await move(changed.slice(0, -1), { isPublishing: true })
    expect(actionsOf(third)).toMatchObject({ 'project:1': 'updated public', 'project:2': 'changedHere public' })
    expect((await readAll('projects')).map(({ lead }) => lead).sort()).toEqual([
      'En ny ingress från källan.',
      'En redaktörs egen ingress.',
    ])
    expect(await readAll('challenges')).toHaveLength(1)
  })

  it('shows side by side what both have changed, and takes the source only where that was chosen', async () => {
    await addUser(cms.payload, 'admin')
    await move(base, { isPublishing: true })
    const idOf = async (slug: string) => (await readAll('projects')).find((one) => one.slug === slug)!.id as string
    const own = 'En redaktörs egen ingress.'
    for (const slug of ['projekt-1', 'projekt-2'])
      await cms.payload.update({ collection: 'projects', id: await idOf(slug), draft: true, data: { lead: own } })
    const lead = 'En ny ingress från källan.'
    const changed = base.map((record) =>
      record.type === 'projects' ? { ...record, data: { ...record.data, lead } } : record,
    )
    const run = randomUUID()
    const planned = await move(changed, { isPublishing: true, isLook: true })
    const done = await move(changed, { isPublishing: true, run })
    for (const outcomes of [planned, done])
      expect(outcomes.get('project:2')).toMatchObject({
        action: 'changedHere',
        changes: [{ path: 'lead', label: 'Ingress', before: own, after: lead }],
      })
    const taken = await move(changed, { isPublishing: true, run, overwrite: ['project:2'] })
    expect(actionsOf(taken)).toMatchObject({ 'project:1': 'changedHere public', 'project:2': 'updated public' })
    const leads = (await readAll('projects')).map((one) => [one.slug, one.lead]).sort()
    expect(leads).toEqual([
      ['projekt-1', own],
      ['projekt-2', lead],
    ])
    const versions = await cms.payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: await idOf('projekt-2') } },
      pagination: false,
    })
    expect(versions.docs.map(({ version }) => version.lead)).toContain(own)
    // What was taken is what stands there now: the next run finds nothing to do.
    expect(actionsOf(await move(changed, { isPublishing: true }))).toMatchObject({ 'project:2': 'unchanged public' })
  })

  it('lets what somebody has deleted be gone, and takes values that are there', async () => {
    const own = await cms.payload.create({ collection: 'categories', data: { name: 'miljö' } })
    const records = [...base, project(3)]
    const done = await move(records)
    expect(done.get('categories:Miljö')).toMatchObject({ action: 'matched', document: own.id })
    expect((await readAll('projects')).map(({ category }) => category)).toEqual([own.id, own.id, own.id])
    await cms.payload.delete({ collection: 'projects', id: done.get('project:3')!.document! })
    const again = await move(records)
    expect(again.get('project:3')).toMatchObject({ action: 'removedHere' })
    expect(await readAll('projects')).toHaveLength(2)
  })

  it('numbers an address that is taken, and keeps as a draft what may not be published', async () => {
    await cms.payload.create({
      collection: 'projects',
      draft: true,
      data: { title: 'Annat', slug: 'projekt-1' } as never,
    })
    const done = await move([...base, project(3, { slug: 'projekt-1', lead: '' })], { isPublishing: true })
    expect(done.get('project:1')!.told.join()).toContain('projekt-1-2')
    expect(done.get('project:3')).toMatchObject({ action: 'made', target: 'draft' })
    expect(done.get('project:3')!.told.join()).toContain('Ingress')
  })

  it('is undone as a whole, but for what somebody has changed and what that uses', async () => {
    const done = await move(base, { run: 'first', isPublishing: true })
    const changed = done.get('project:2')!.document!
    await cms.payload.update({
      collection: 'projects',
      id: changed,
      data: { lead: 'En redaktörs egen ingress.', related: [] },
    })
    const own = await mkdtemp(join(folder, 'undo-'))
    await undo(cms.payload, { run: 'first', folder: own }, () => undefined)
    expect((await readAll('projects')).map(({ id }) => id)).toEqual([changed])
    expect(await readAll('media')).toHaveLength(1)
    expect((await readAll('redirects')).map(({ from }) => from)).toEqual(['/initiativ/projekt-2/'])
    const told: Record<string, string> = {}
    for await (const { id, action } of readReport(own, 'undo')) told[id] = action
    expect(told).toMatchObject({ 'project:1': 'removedHere', 'project:2': 'changedHere', 'media:bild': 'unchanged' })
    const again = await move(base, { isPublishing: true })
    expect(again.get('project:1')).toMatchObject({ action: 'made', document: done.get('project:1')!.document })
    expect(again.get('project:2')).toMatchObject({ action: 'unchanged' })
  })

  it('ends the same wherever it is stopped and taken up again', async () => {
    await move(base, { run: 'whole', isPublishing: true })
    const whole = await describeAll()
    const count = base.length + 2
    for (let stopAt = 0; stopAt <= count; stopAt++) {
      await emptyInstallation(cms.payload, cms.dataDir)
      await move(base, { run: 'cut', isPublishing: true, stopAt }).catch(() => undefined)
      const outcomes = await move(base, { run: 'cut', isPublishing: true })
      expect(new Set([...outcomes.values()].map(({ action }) => action)), `stopped at ${stopAt}`).toEqual(
        new Set(['made']),
      )
      expect(await describeAll(), `stopped at ${stopAt}`).toEqual(whole)
    }
  })
})

describe('the id of a new document', () => {
  it('is chosen by a move alone: what others send as an id is ignored', async () => {
    const wanted = makeId('a document that somebody would like to have')
    const admin = await addUser(cms.payload, 'admin')
    const client = await askRest(admin)
    const { body } = await client.send('POST', '/api/categories', { id: wanted, _id: wanted, name: 'Vald' })
    expect((body.doc as { id: string }).id).not.toBe(wanted)
    for (const context of [{}, { isImport: true }, { chosenId: makeId('another') }]) {
      const data = { id: wanted, name: `Vald: ${JSON.stringify(context)}` }
      const { id } = await cms.payload.create({ collection: 'categories', data: data as never, context })
      expect(id).not.toBe(wanted)
    }
    const context = { chosenId: wanted }
    const { id } = await cms.payload.create({
      collection: 'categories',
      data: { id: wanted, name: 'Flyttad' } as never,
      context,
    })
    expect(id).toBe(wanted)
  })
})

/** Everything that a move has made, without the times at which it was stored and what only rows are called. */
const describeAll = async () => {
  const all = []
  for (const collection of ['categories', 'challenges', 'media', 'projects', 'redirects'] as const)
    for (const document of await readAll(collection))
      all.push(
        JSON.stringify([collection, document.from ?? document.id, document], (name, inner: unknown) =>
          ['createdAt', 'updatedAt'].includes(name) ||
          (name === 'id' && typeof inner === 'string' && collection !== 'projects')
            ? undefined
            : inner,
        ).replace(/"id":"[^"]+"/g, ''),
      )
  return all.sort()
}
