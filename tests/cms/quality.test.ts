import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { link, paragraph, richText } from '../../content-types/examples/rich-text-builder.ts'
import { contentTypes } from '../../content-types/index.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { documentTypes, MinimalContent, type Stored } from './minimal-content.ts'
import { getRefusal } from './refusal.ts'

type Data = Record<string, unknown>
type Finding = { rule: string; severity: string; path: string; label: string; message: string }

let cms: TestCms
let content: MinimalContent
let publisher: TypedUser
let rest: Record<'publisher' | 'editor' | 'nobody', RestClient>
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  publisher = await addUser(cms.payload, 'publisher')
  rest = {
    publisher: await askRest(publisher),
    editor: await askRest(await addUser(cms.payload, 'editor')),
    nobody: await askRest(),
  }
})
afterAll(() => cms.close())

const lead = 'En mening som är lång nog för att säga vad det handlar om.'
const contacts = [{ name: 'Enheten', email: 'enheten@example.se' }]
const draft = async (data: Data = {}): Promise<Stored> =>
  (await cms.payload.create({
    collection: 'projects',
    draft: true,
    data: { ...(await content.fill('projects')), lead, contacts, ...data } as never,
  })) as unknown as Stored
const publish = (id: string, data: Data = {}, more: object = { user: publisher, overrideAccess: false }) =>
  cms.payload.update({ collection: 'projects', id, data: { ...data, _status: 'published' } as never, ...more })
const publishByRest = (id: string, data: Data = {}) =>
  rest.publisher.send('PATCH', `/api/projects/${id}`, { ...data, _status: 'published' })
const read = async (id: string) =>
  (await cms.payload.findByID({ collection: 'projects', id, depth: 0 })) as unknown as Stored & {
    overruled?: { reason: string; who: string; warnings: string[] } | null
  }
const ask = (id: string, data?: unknown, as = rest.publisher, collection = 'projects') =>
  as.send('POST', `/api/${collection}/${id}/quality`, data)
const readReasons = async (): Promise<string[]> => {
  const { docs } = await cms.payload.find({ collection: 'payload-jobs', pagination: false, sort: '-createdAt' })
  return docs.map(({ input }) => (input as { what: string }).what)
}

describe(`publishing by somebody (${inject('database').kind})`, () => {
  it('is refused with every error at its place, and nothing is changed', async () => {
    const { id } = await draft()
    const faulty = { lead: ' ', what: richText(), effects: [{ goal: '' }] }
    const expected = {
      lead: 'Fyll i ”Ingress”.',
      what: 'Fyll i ”Vad?”.',
      'effects.0.goal': 'Fyll i ”Effektmål” i Effektmål 1.',
    }
    expect(await getRefusal(publish(id, faulty))).toEqual(expected)
    const { status, body } = await publishByRest(id, faulty)
    expect(status).toBe(400)
    const [error] = body.errors as { data: { errors: { path: string; message: string }[] } }[]
    expect(Object.fromEntries(error!.data.errors.map(({ path, message }) => [path, message]))).toEqual(expected)
    expect(await read(id)).toMatchObject({ _status: 'draft', lead })
  })

  it('is refused when it is made at once', async () => {
    const data = { ...(await content.fill('projects')), lead: 'Titeln', title: 'Titeln', _status: 'published' }
    const create = cms.payload.create({ collection: 'projects', data: data as never, user: publisher })
    expect(await getRefusal(create)).toMatchObject({ lead: expect.stringContaining('det som titeln redan säger') })
  })

  it('is refused when a link leads to a draft or to nothing, until what it leads to is public', async () => {
    const target = await draft({ title: 'Målet' })
    const toTarget = link('dit', '')
    toTarget.fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'projects', value: target.id } }
    const what = richText(paragraph(toTarget))
    const { id } = await draft({ what })
    expect((await getRefusal(publish(id))).what).toContain('inte är publicerat')
    const typed = { what: richText(paragraph(link('dit', `/projekt/${target.slug}/`))) }
    expect((await getRefusal(publish(id, typed))).what).toContain('inte är publicerat')
    const nowhere = { what: richText(paragraph(link('bort', '/projekt/finns-inte/'))) }
    expect((await getRefusal(publish(id, nowhere))).what).toContain('något som inte finns')
    await publish(target.id)
    expect(await publish(id)).toMatchObject({ _status: 'published' })
    expect(await publish(id, typed)).toMatchObject({ _status: 'published' })
  })

  it('is refused when a picture says nothing, until it does', async () => {
    const picture = await content.create('media')
    // Straight into the database, as it was before descriptions were demanded.
    await cms.payload.db.updateOne({ collection: 'media', id: picture.id, data: { alt: '' } })
    const { id } = await draft({ cover: picture.id })
    expect((await getRefusal(publish(id))).cover).toContain('Beskriv vad bilden visar')
    await cms.payload.update({ collection: 'media', id: picture.id, data: { alt: 'Ett hus' } })
    expect(await publish(id)).toMatchObject({ _status: 'published' })
  })

  it('needs a reason when there are warnings, which is kept and told', async () => {
    const { id } = await draft({ title: 'Onåbar', contacts: [{ name: 'Bo' }] })
    const refusal = await getRefusal(publish(id))
    expect(refusal).toEqual({
      'contacts.0.email': 'Kontakt 1 går inte att nå. Fyll i e-post eller telefon.',
      publishReason: 'Skriv varför du publicerar ändå, eller rätta det som står här.',
    })
    expect(await getRefusal(publish(id, { publishReason: 'x'.repeat(501) }))).toHaveProperty('publishReason')
    expect(await getRefusal(publish(id, { publishReason: '  ' }))).toEqual(refusal)
    expect((await publishByRest(id, { publishReason: ' Bo är på semester ' })).status).toBe(200)
    const stored = await read(id)
    expect(stored.overruled).toMatchObject({ reason: 'Bo är på semester', who: 'publisher@example.se' })
    expect(stored).not.toHaveProperty('publishReason')
    expect((await readReasons())[0]).toBe('Projekt ”Onåbar” ändrades (trots anmärkningar: Bo är på semester)')
    const { docs } = await cms.payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: id } },
      limit: 1,
    })
    expect(docs[0]?.version).toMatchObject({ overruled: { reason: 'Bo är på semester' } })
  })

  it('asks for no reason twice, but for each new warning', async () => {
    const { id } = await draft({ title: 'Två gånger', contacts: [{ name: 'Bo' }] })
    await publish(id, { publishReason: 'Första skälet' })
    await publish(id, { title: 'Två gånger om' })
    expect((await readReasons())[0]).toBe('Projekt ”Två gånger om” ändrades')
    expect((await read(id)).overruled).toMatchObject({ reason: 'Första skälet' })
    expect((await ask(id)).body).toEqual({ findings: [] })
    // Saved as a draft in between, as the admin does.
    await cms.payload.update({ collection: 'projects', id, draft: true, data: { lead: 'Kort.' }, user: publisher })
    expect(Object.keys(await getRefusal(publish(id)))).toEqual(['lead', 'publishReason'])
    await publish(id, { publishReason: 'Andra skälet' })
    expect((await read(id)).overruled).toMatchObject({ reason: 'Andra skälet' })
    expect((await read(id)).overruled?.warnings).toHaveLength(2)
    await publish(id, { lead, contacts })
    expect((await read(id)).overruled).toBeNull()
  })

  it('cannot be eased by claiming that a warning has been overruled', async () => {
    const { id } = await draft({ contacts: [{ name: 'Bo' }] })
    const warnings = ['reachable-contacts|contacts.0.email|']
    await publish(id, { contacts, lead })
    const claim = { contacts: [{ name: 'Bo' }], overruled: { reason: 'x', who: 'y', at: 'z', warnings } }
    await cms.payload.update({ collection: 'projects', id, draft: true, data: claim, user: publisher })
    expect((await publishByRest(id, claim)).status).toBe(400)
    await getRefusal(publish(id, claim))
  })

  it('is asked of a schedule too, and of nobody else who is no person', async () => {
    const { id } = await draft({ lead: 'Kort.', contacts: [{ name: 'Bo' }] })
    expect(Object.keys(await getRefusal(publish(id, {}, { context: { isScheduled: true } })))).toContain('lead')
    expect(await publish(id, {}, {})).toMatchObject({ _status: 'published' })
    expect(await publish(id, { lead: '.' }, { user: publisher, context: { isImport: true } })).toBeDefined()
  })

  it('says nothing of drafts, of withdrawing, and of the bin', async () => {
    const { id } = await draft({ lead: '', what: richText(), contacts: [] })
    const update = (data: Data, more: object = {}) =>
      cms.payload.update({ collection: 'projects', id, data: data as never, user: publisher, ...more })
    for (const more of [{ draft: true }, { draft: true, autosave: true }])
      expect(await update({ title: 'Utkast' }, more)).toMatchObject({ title: 'Utkast', _status: 'draft' })
    // Published by the system, with a warning that nobody has overruled.
    const live = await draft({ lead: 'Kort.' })
    await publish(live.id, {}, {})
    for (const data of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }])
      await cms.payload.update({ collection: 'projects', id: live.id, data: data as never, user: publisher })
  })

  it('keeps the reason from the public', async () => {
    const { id } = await draft({ lead: 'Kort.' })
    await publish(id, { publishReason: 'HEMLIGT SKÄL' })
    const { status, body } = await rest.nobody.send('GET', `/api/projects/${id}`)
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toMatch(/HEMLIGT|overruled/)
    const found = await rest.nobody.send('GET', `/api/projects?where[overruled.reason][equals]=HEMLIGT SKÄL`)
    expect(JSON.stringify(found.body)).not.toContain(id)
  })
})

describe('asking for quality', () => {
  it('looks at what is sent, and otherwise at the newest draft', async () => {
    const { id } = await draft()
    await publish(id)
    await cms.payload.update({ collection: 'projects', id, draft: true, data: { lead: 'Kort.' }, user: publisher })
    const findings = (answer: { body: Data }) => (answer.body.findings as Finding[]).map(({ path }) => path)
    expect(findings(await ask(id))).toEqual(['lead'])
    expect(findings(await ask(id, { data: { lead } }))).toEqual([])
    const { body } = await ask(id, { data: { lead: '', contacts: [{}] } })
    expect((body.findings as Finding[])[0]).toEqual({
      rule: 'required',
      severity: 'error',
      path: 'lead',
      label: 'Ingress',
      message: 'Fyll i ”Ingress”.',
    })
    expect((await read(id)).lead).toBe(lead)
  })

  it.for(documentTypes.map(({ slug }) => slug))('works for %s', async (slug) => {
    const { id } = await content.create(slug)
    const { status, body } = await ask(id, undefined, rest.publisher, slug)
    expect(status).toBe(200)
    for (const { severity } of body.findings as Finding[]) expect(severity).toBe('warning')
  })

  it('is not for the signed-out, nor for what does not exist or cannot be read', async () => {
    const { id } = await draft()
    expect((await ask(id, undefined, rest.nobody)).status).toBe(401)
    expect((await ask(id, undefined, rest.editor)).status).toBe(404)
    expect((await ask(id)).status).toBe(200)
    expect((await ask('00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await ask(id, { data: 'text' })).status).toBe(400)
    const broken = await ask(id, new Blob(['{"data":'], { type: 'application/json' }))
    expect(broken.status).toBe(400)
  })

  it('is there for documents alone', async () => {
    for (const { slug, custom } of contentTypes.filter((type) => type.custom.site.kind === 'vocabulary')) {
      const { id } = await content.create(slug)
      expect((await ask(id, undefined, rest.publisher, slug)).status, custom.site.address).toBe(404)
    }
  })
})
