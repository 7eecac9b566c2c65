import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { groupCare } from '../../cms/features/dashboard/group-care.ts'
import type { CareItem, DraftItem, ReviewItem, ScheduleItem } from '../../cms/features/dashboard/items.ts'
import { loadCare, loadDashboard, type DashboardContent } from '../../cms/features/dashboard/load-dashboard.ts'
import { writeNote } from '../../cms/platform/notes/notes.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'

let cms: TestCms
let content: MinimalContent
let anna: TypedUser
let bo: TypedUser
let publisher: TypedUser
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  anna = await addUser(cms.payload, 'editor', 'anna')
  bo = await addUser(cms.payload, 'editor', 'bo')
  publisher = await addUser(cms.payload, 'publisher')
})
afterAll(() => cms.close())

const load = async (user?: TypedUser): Promise<DashboardContent> =>
  loadDashboard(await createLocalReq(user ? { user } : {}, cms.payload))
const getTitles = async (user?: TypedUser): Promise<string[]> =>
  ((await load(user)).drafts ?? []).map(({ title }) => title)
const write = (title: string, user: TypedUser, collection: 'projects' | 'pages' = 'projects') =>
  cms.payload.create({ collection, data: { title }, draft: true, user })
const change = (id: string, data: object, user?: TypedUser, isDraft = true) =>
  cms.payload.update({ collection: 'projects', id, data, draft: isDraft, ...(user ? { user } : {}) })

describe(`my drafts (${inject('database').kind})`, () => {
  it('are what I have begun, of every type, newest first', async () => {
    await write('Först', anna)
    await write('Sedan', anna, 'pages')
    await write('Bos eget', bo)
    const { drafts } = await load(anna)
    expect(drafts).toMatchObject([
      { collection: 'pages', title: 'Sedan', isPublic: false },
      { collection: 'projects', title: 'Först', isPublic: false },
    ])
    expect(await getTitles(bo)).toEqual(['Bos eget'])
  })

  it('hold what somebody else has gone on with, for both of us', async () => {
    const { id } = await write('Gemensamt', anna)
    await change(id, { title: 'Gemensamt, vidare' }, publisher)
    expect((await getTitles(anna))[0]).toBe('Gemensamt, vidare')
    expect((await getTitles(publisher))[0]).toBe('Gemensamt, vidare')
  })

  it('hold changes on top of what is public, until they are published, and say that it is public', async () => {
    const live = await content.create('projects', { title: 'Levande' })
    expect(await getTitles(publisher)).not.toContain('Levande')
    await change(live.id, { title: 'Levande, ändrad', _status: 'draft' }, publisher)
    expect((await load(publisher)).drafts?.[0]).toMatchObject({ id: live.id, title: 'Levande, ändrad', isPublic: true })
    await change(live.id, { _status: 'published' }, publisher, false)
    expect(await getTitles(publisher)).not.toContain('Levande, ändrad')
  })

  it('hold what is saved by itself while I type, but not what the system changes', async () => {
    const live = await content.create('projects', { title: 'Skrivs i' })
    const data = { title: 'Skrivs i nu', _status: 'draft' } as const
    await cms.payload.update({
      collection: 'projects',
      id: live.id,
      data,
      draft: true,
      autosave: true,
      user: publisher,
    })
    await change(live.id, { lead: 'Av systemet' })
    expect((await getTitles(publisher))[0]).toBe('Skrivs i nu')
  })

  it('are not what has been thrown away', async () => {
    const { id } = await write('Slängt', anna)
    await change(id, { deletedAt: new Date().toISOString() }, anna)
    expect(await getTitles(anna)).not.toContain('Slängt')
  })

  it('are few even when there are many', async () => {
    for (let number = 0; number < 12; number++) await write(`Utkast ${number}`, bo)
    const titles = await getTitles(bo)
    expect(titles).toHaveLength(8)
    expect(titles[0]).toBe('Utkast 11')
  })
})

describe(`who wrote a document (${inject('database').kind})`, () => {
  it('is nothing that anyone can set or the public can read', async () => {
    const live = await content.create('projects', { title: 'Av Anna' })
    const lead = 'Publicerarens ingress, som är lång nog för att publiceras.'
    await change(live.id, { lead, _status: 'published' }, publisher, false)
    const as = { overrideAccess: false, user: bo }
    const data = { title: 'Bos', createdBy: anna.id, lastEditedBy: anna.id }
    const mine = await cms.payload.create({
      collection: 'projects',
      data,
      draft: true,
      ...as,
    })
    expect(mine).toMatchObject({ createdBy: bo.id, lastEditedBy: bo.id })
    const open = await cms.payload.findByID({ collection: 'projects', id: live.id, overrideAccess: false })
    expect(open.lead).toBe(lead)
    expect(open.lastEditedBy ?? null).toBeNull()
    const found = await cms.payload
      .find({ collection: 'projects', where: { lastEditedBy: { equals: publisher.id } }, overrideAccess: false })
      .then(({ totalDocs }) => totalDocs)
      .catch(() => 0)
    expect(found).toBe(0)
  })
})

describe(`the dashboard (${inject('database').kind})`, () => {
  it('shows nobody anything of their own when nobody is signed in', async () => {
    expect(await load()).toMatchObject({ canPublish: false, drafts: [] })
  })

  it('says who may publish', async () => {
    expect((await load(anna)).canPublish).toBe(false)
    expect((await load(publisher)).canPublish).toBe(true)
  })

  it('takes each list from its source, which reads as the viewer', async () => {
    const at = new Date().toISOString()
    const item = { collection: 'projects', id: '1', title: 'Prov' }
    const drafts: DraftItem[] = [{ ...item, updatedAt: at, isPublic: false }]
    const reviews: ReviewItem[] = [{ ...item, state: 'waiting', submittedBy: 'Anna', submittedAt: at }]
    const schedules: ScheduleItem[] = [{ ...item, action: 'publish', at, state: 'waiting', maker: 'Anna' }]
    const care: CareItem[] = [{ ...item, rule: 'alt', message: 'Bilder saknar alternativtext.' }]
    const viewers: unknown[] = []
    const source =
      <List>(list: List) =>
      (req: { user: unknown }) => {
        viewers.push(req.user)
        return Promise.resolve(list)
      }
    const req = await createLocalReq({ user: anna }, cms.payload)
    const from = { drafts: source(drafts), reviews: source(reviews), schedules: source(schedules), care: source(care) }
    expect(await loadDashboard(req, from)).toMatchObject({ drafts, reviews, schedules })
    expect(await loadCare(req, from)).toEqual(care)
    expect(viewers).toEqual([req.user, req.user, req.user, req.user])
  })

  it('groups what needs care by rule, the longest first, and shows the first few of each', () => {
    const make = (rule: string, count: number): CareItem[] =>
      Array.from({ length: count }, (_, index) => ({
        rule,
        collection: 'projects',
        id: `${rule}-${index}`,
        title: 'Prov',
        message: `Regeln ${rule}.`,
      }))
    const groups = groupCare([...make('alt-text', 1), ...make('old', 5)])
    expect(groups.map(({ heading, count, first }) => [heading, count, first.length])).toEqual([
      ['Regeln old.', 5, 3],
      ['Bilder som saknar beskrivning', 1, 1],
    ])
  })
})

describe('the first steps', () => {
  const steps = async (user: TypedUser) => (await load(user)).firstSteps?.map(({ name, isDone }) => [name, isDone])
  const fill = (slug: 'site' | 'accessibility', data: object) =>
    cms.payload.updateGlobal({ slug, data: data as never, depth: 0 })

  it('are told to administrators of a site that has begun with its own content, until each is done or all are put away', async () => {
    const admin = await addUser(cms.payload, 'admin', 'owner')
    expect(await steps(admin), 'with the examples').toBeUndefined()
    const at = new Date().toISOString()
    await writeNote(cms.payload, 'own-content', { startedAt: at, finishedAt: at })
    expect(await steps(publisher), 'for others').toBeUndefined()
    const undone = async (): Promise<string[]> =>
      ((await load(admin)).firstSteps ?? []).filter(({ isDone }) => !isDone).map(({ name }) => name)
    const before = await undone()
    expect(before).toEqual(expect.arrayContaining(['name', 'logo', 'contact', 'mail', 'backup']))
    for (const done of ['people', 'address']) expect(before).not.toContain(done)
    const logo = await content.create('media')
    await fill('site', { name: 'Vad vi gjorde', organisation: 'Provinge kommun', logo: logo.id })
    await fill('site', { contact: { email: 'hej@provinge.example' } })
    expect(await undone()).toEqual(before.filter((name) => !['name', 'logo', 'contact'].includes(name)))
    if ((await undone()).includes('project')) await content.create('projects')
    expect(await undone()).not.toContain('project')

    const hide = async (user?: TypedUser) => (await (await askRest(user)).send('POST', '/api/first-steps/hide')).status
    expect([await hide(), await hide(publisher), await hide(admin)]).toEqual([401, 403, 200])
    expect(await steps(admin)).toBeUndefined()
  })
})
