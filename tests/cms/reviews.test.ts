import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canPublish } from '../../cms/platform/access/roles.ts'
import { link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'
import { addPeople, type Account, type Person } from './people.ts'

let cms: TestCms
let content: MinimalContent
let organisation: string
let known: Record<Person, Account>
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  organisation = (await content.create('organisations', { name: 'Hamnen' })).id
  known = await addPeople(cms, organisation)
})
afterAll(() => cms.close())

const slugOf = (type: string) => type as CollectionSlug
const make = async (type: string, data: Record<string, unknown> = {}): Promise<string> => {
  const whole = { ...(await content.fill(type)), ...data, ...(type === 'projects' ? { drivenBy: organisation } : {}) }
  const req = { user: known.author.user }
  const { id } = await cms.payload.create({ collection: slugOf(type), data: whole as never, draft: true, req })
  return String(id)
}
const change = (type: string, id: string, data: Record<string, unknown>, draft = false) =>
  cms.payload.update({ collection: slugOf(type), id, data: data as never, draft, req: { user: known.publisher.user } })
const ask = async (who: Person, type: string, id: string, what: string, body: unknown = {}) => {
  const method = what === 'review' ? 'GET' : 'POST'
  return known[who].rest.send(method, `/api/${type}/${id}/${what}`, method === 'GET' ? undefined : body)
}
const list = async (id: string): Promise<Stored[]> => {
  const where = { subject: { in: documentTypes.map(({ slug }) => `${slug}/${id}`) } }
  return (await cms.payload.find({ collection: 'reviews', where, sort: 'submittedAt', depth: 0 }))
    .docs as unknown as Stored[]
}
const statesOf = async (id: string): Promise<unknown[]> => (await list(id)).map(({ state }) => state)

describe('handing in', () => {
  it.for(documentTypes.map(({ slug }) => slug))('pins the newest draft of %s as it is then', async (type) => {
    const id = await make(type)
    await change(type, id, { title: 'Inlämnad så här' }, true)
    expect((await ask('author', type, id, 'submit', { message: ' Titta på effekterna. ' })).status).toBe(200)
    await change(type, id, { title: 'Ändrad efteråt' }, true)
    const [review] = await list(id)
    expect(review).toMatchObject({
      state: 'waiting',
      title: 'Inlämnad så här',
      submitter: 'author',
      message: 'Titta på effekterna.',
      content: { title: 'Inlämnad så här' },
      document: { relationTo: type, value: id },
    })
    expect(JSON.stringify(review!.content)).not.toContain('createdBy')
    expect((await ask('publisher', type, id, 'review')).body).toMatchObject({ isEditedSince: true })
  })

  it('again puts the new draft in the place of the old', async () => {
    const id = await make('projects')
    await ask('author', 'projects', id, 'submit', { message: 'Första' })
    await change('projects', id, { title: 'Andra försöket' }, true)
    await ask('member', 'projects', id, 'submit', { message: 'Andra' })
    expect(await list(id)).toMatchObject([{ state: 'waiting', submitter: 'member', title: 'Andra försöket' }])
  })

  it('by several at once leaves one that waits', async () => {
    const id = await make('projects')
    const answers = await Promise.all(
      (['author', 'member', 'trustedMember'] as const).map((who) => ask(who, 'projects', id, 'submit')),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(200)
    // Whoever is a moment late is told so, or put in the place of the one before.
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(await statesOf(id)).toEqual(['waiting'])
  })

  it('is for those who may change the document, and says so to others', async () => {
    const id = await make('projects')
    for (const who of ['anonymous', 'stranger', 'trustedStranger'] as const)
      for (const what of ['submit', 'withdraw', 'send-back', 'review'])
        expect((await ask(who, 'projects', id, what, { note: 'x' })).status, `${who} ${what}`).toBe(403)
    const { body } = await ask('stranger', 'projects', id, 'submit')
    expect(JSON.stringify(body)).toContain('Du kan bara skicka in det som du själv får ändra.')
    expect(await list(id)).toEqual([])
  })

  it('wants something that is not published yet', async () => {
    const id = await make('projects')
    await change('projects', id, { _status: 'published' })
    const { status, body } = await ask('author', 'projects', id, 'submit')
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('allt är redan publicerat')
  })

  it('answers what is not there, and takes nothing that is no text', async () => {
    expect((await ask('author', 'projects', '65f000000000000000000000', 'submit')).status).toBe(404)
    const id = await make('projects')
    expect((await ask('author', 'projects', id, 'submit', { message: { $gt: '' } })).status).toBe(200)
    expect((await list(id))[0]!.message).toBe('')
    expect((await ask('author', 'projects', id, 'submit', { message: 'x'.repeat(2001) })).status).toBe(400)
  })
})

describe('what becomes of it', () => {
  it('is that a publisher sends it back, with a note that the editor reads', async () => {
    const id = await make('projects')
    await ask('member', 'projects', id, 'submit')
    const silent = await ask('publisher', 'projects', id, 'send-back', { note: '  ' })
    expect(silent.status).toBe(400)
    expect(JSON.stringify(silent.body)).toContain('Skriv vad som behöver ändras')
    for (const who of ['author', 'trustedMember'] as const)
      expect((await ask(who, 'projects', id, 'send-back', { note: 'Nej' })).status, who).toBe(403)
    expect((await ask('publisher', 'projects', id, 'send-back', { note: 'Siffran saknar källa.' })).status).toBe(200)
    const { body } = await ask('member', 'projects', id, 'review')
    expect(body).toMatchObject({
      review: { state: 'returned', note: 'Siffran saknar källa.', decider: 'publisher' },
      may: { submit: true, withdraw: false, sendBack: false, publish: false },
    })
    expect((await ask('publisher', 'projects', id, 'send-back', { note: 'Igen' })).status).toBe(409)
    await ask('member', 'projects', id, 'submit')
    expect(await statesOf(id)).toEqual(['returned', 'waiting'])
  })

  it('is that it is taken back', async () => {
    const id = await make('projects')
    await ask('author', 'projects', id, 'submit')
    expect((await ask('author', 'projects', id, 'withdraw')).body).toMatchObject({ review: null })
    expect(await statesOf(id)).toEqual(['withdrawn'])
    expect((await ask('author', 'projects', id, 'withdraw')).status).toBe(409)
  })

  it('is that the document is published, and keeps no copy of what was handed in', async () => {
    const id = await make('projects')
    await ask('author', 'projects', id, 'submit')
    await change('projects', id, { title: 'Bara ett utkast' }, true)
    expect(await statesOf(id)).toEqual(['waiting'])
    await change('projects', id, { _status: 'published' })
    expect(await list(id)).toMatchObject([{ state: 'published', decider: 'publisher' }])
    expect((await list(id))[0]!.content ?? null).toBeNull()
  })

  it('is nothing when the publication fails: both happen together', async () => {
    const id = await make('projects')
    await ask('author', 'projects', id, 'submit')
    await expect(change('projects', id, { _status: 'published', lead: null })).rejects.toThrow()
    expect(await statesOf(id)).toEqual(['waiting'])
  })

  it('is that it is gone with the document', async () => {
    const id = await make('pages')
    await ask('author', 'pages', id, 'submit')
    await change('pages', id, { deletedAt: new Date().toISOString() })
    expect(await statesOf(id)).toEqual(['withdrawn'])
    await cms.payload.delete({ collection: 'pages', id, trash: true })
    expect(await list(id)).toEqual([])
  })
})

describe('what waits', () => {
  it('is everything for a publisher, their own for an editor, nothing for others', async () => {
    const [one, other] = [await make('projects'), await make('pages')]
    await ask('author', 'pages', other, 'submit')
    await ask('member', 'projects', one, 'submit')
    const waiting = async (who: Person) => {
      const { docs } = await cms.payload.find({
        collection: 'reviews',
        where: { state: { equals: 'waiting' } },
        depth: 0,
        pagination: false,
        overrideAccess: false,
        user: known[who].user!,
      })
      return docs.map(({ subject }) => subject)
    }
    expect(await waiting('publisher')).toEqual(expect.arrayContaining([`pages/${other}`, `projects/${one}`]))
    expect(await waiting('member')).toContain(`projects/${one}`)
    expect(await waiting('member')).not.toContain(`pages/${other}`)
    expect(await waiting('stranger')).toEqual([])
    expect((await known.anonymous.rest.send('GET', '/api/reviews')).status).toBe(403)
    expect((await known.member.rest.send('GET', '/api/reviews?limit=0')).body.docs).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ subject: `pages/${other}` })]),
    )
  })

  it('shows a publisher what has changed since the live version', async () => {
    const id = await make('projects', { title: 'Före', what: richText('Vi byggde en brygga.') })
    await change('projects', id, { _status: 'published' })
    const what = richText(paragraph('Vi byggde två bryggor, se ', link('ritningen', 'https://example.se/')))
    await change('projects', id, { title: 'Efter', what, effects: [{ goal: 'Fler som badar' }] }, true)
    await ask('author', 'projects', id, 'submit')
    const { body } = await ask('publisher', 'projects', id, 'review')
    expect(body.changes).toEqual([
      { path: 'title', label: 'Titel', before: 'Före', after: 'Efter' },
      {
        path: 'what',
        label: expect.any(String),
        before: 'Vi byggde en brygga.',
        after: 'Vi byggde två bryggor, se ritningen (https://example.se/)',
      },
      { path: 'effects.0', label: 'Effektmål och resultat 1', before: '', after: 'Fler som badar' },
    ])
    expect((await ask('author', 'projects', id, 'review')).body.changes).toBeNull()
  })
})

describe('who made a document', () => {
  it('is noted by the CMS, whatever is sent in', async () => {
    const { rest, user } = known.stranger
    const data = { title: 'Min egen', createdBy: known.author.user!.id }
    const made = await rest.create('projects', data)
    const stored = async () =>
      (await cms.payload.findByID({ collection: 'projects', id: made.id, depth: 0, draft: true })).createdBy
    expect(await stored()).toBe(user!.id)
    await rest.update('projects', made.id, { createdBy: known.member.user!.id }, '?draft=true')
    expect(await stored()).toBe(user!.id)
  })

  it('never reaches the public: not when it reads, and not by what it asks', async () => {
    const id = await make('projects')
    await change('projects', id, { _status: 'published' })
    const { rest } = known.anonymous
    const { body } = await rest.send('GET', `/api/projects/${id}?depth=2`)
    expect(body.id).toBe(id)
    expect(Object.keys(body)).not.toContain('createdBy')
    const asked = await rest.send('GET', `/api/projects?where[createdBy][equals]=${known.author.user!.id}`)
    expect(asked.status).toBeGreaterThanOrEqual(400)
    const { readSnapshot } = await import('../../cms/features/publishing/snapshot.ts')
    const snapshot = await readSnapshot(cms.payload)
    expect(snapshot.collections.projects!.map((document) => document.id)).toContain(id)
    expect(JSON.stringify(snapshot)).not.toContain('createdBy')
    expect(JSON.stringify(snapshot)).not.toContain(known.author.user!.id)
  })

  it('gives no right to publish in the name of others', async () => {
    const elsewhere = await content.create('organisations', { name: 'Någon annan' })
    const id = await make('projects')
    const { rest } = known.trustedMember
    const { status, body } = await rest.send('PATCH', `/api/projects/${id}`, {
      drivenBy: elsewhere.id,
      _status: 'published',
    })
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toContain('en organisation som du inte hör till')
    expect((await rest.send('PATCH', `/api/projects/${id}`, { _status: 'published' })).status).toBe(200)
    // And nobody takes over what is not theirs by saying that it is.
    const foreign = await content.create('projects', { drivenBy: elsewhere.id })
    for (const query of ['', '?draft=true'])
      expect((await rest.send('PATCH', `/api/projects/${foreign.id}${query}`, { drivenBy: organisation })).status).toBe(
        403,
      )
  })

  it('is told in Swedish what to do instead of publishing', async () => {
    const id = await make('projects')
    const { body } = await known.author.rest.send('PATCH', `/api/projects/${id}`, { _status: 'published' })
    expect(JSON.stringify(body)).toContain('Spara ett utkast och skicka det till granskning.')
    expect(canPublish({ user: known.author.user })).toBe(false)
    expect(canPublish({ user: known.trustedMember.user })).toBe(true)
  })
})

describe('a file', () => {
  it('that a live page shows is changed by those alone who may change that page', async () => {
    const picture = await content.create('media', { alt: 'Före' })
    const patch = async (who: Person) =>
      (await known[who].rest.send('PATCH', `/api/media/${picture.id}`, { alt: `Av ${who}` })).status
    expect(await patch('stranger')).toBe(200)
    const id = await make('projects', { cover: picture.id })
    expect(await patch('stranger')).toBe(200)
    await change('projects', id, { _status: 'published' })
    for (const who of ['stranger', 'trustedStranger', 'author', 'member'] as const)
      expect(await patch(who), who).toBe(403)
    for (const who of ['trustedMember', 'publisher'] as const) expect(await patch(who), who).toBe(200)
    const many = await known.stranger.rest.send('PATCH', '/api/media?where[alt][contains]=Av', { alt: 'Alla' })
    expect(many.status).toBe(403)
  })
})
