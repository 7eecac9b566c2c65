import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { t } from '../../cms/features/safe-saving/texts.ts'
import { getUploadDir } from '../../cms/platform/uploads.ts'
import { addUser } from '../helpers/open-test-cms.ts'
import type { RestAnswer } from '../helpers/rest-client.ts'
import type { Stored } from './minimal-content.ts'
import { makeFileFor } from './sample-files.ts'
import { openForTwoEditors, signIn, type Ask, type TwoEditors } from './two-editors.ts'

let cms: TwoEditors['cms']
let content: TwoEditors['content']
let users: TwoEditors['users']
let anna: Ask
let bo: Ask
beforeAll(async () => {
  ;({ cms, content, users, anna, bo } = await openForTwoEditors('publisher'))
})
afterAll(() => cms.close())

const docOf = ({ body }: RestAnswer): Stored => body.doc as Stored
const read = async (id: string, draft = true): Promise<Stored> =>
  (await cms.payload.findByID({ collection: 'projects', id, draft, depth: 0 })) as unknown as Stored
const versionsOf = async (parent: string) =>
  (
    await cms.payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: parent } },
      sort: '-updatedAt',
      pagination: false,
      depth: 0,
    })
  ).docs as unknown as { id: string; version: Stored }[]

describe('versions', () => {
  it('take one autosave in the place of the one before', async () => {
    const { id } = await content.create('projects', { title: 'Sparas ofta' })
    const before = (await versionsOf(id)).length
    for (const lead of ['S', 'Sp', 'Spa'])
      await anna('PATCH', `projects/${id}?draft=true&autosave=true`, { lead, _status: 'draft' })
    expect(await versionsOf(id)).toHaveLength(before + 1)
    expect((await versionsOf(id))[0]!.version).toMatchObject({ lead: 'Spa', lastEditedBy: users.anna.id })
  })

  it('that have been live stay when many drafts come after them', async () => {
    const { id } = await content.create('projects', { title: 'Har varit publik' })
    // Straight into the database: a hundred saves take long.
    const [live] = await versionsOf(id)
    const { id: _, ...version } = await read(id)
    for (let number = 0; number < 102; number++) {
      const at = new Date(Date.now() + number).toISOString()
      await cms.payload.db.createVersion({
        collectionSlug: 'projects' as CollectionSlug,
        parent: id,
        autosave: false,
        createdAt: at,
        updatedAt: at,
        versionData: { ...version, title: `Utkast ${number}`, _status: 'draft', updatedAt: at },
      } as never)
    }
    await new Promise((done) => setTimeout(done, 150))
    await anna('PATCH', `projects/${id}?draft=true`, { title: 'Senaste utkastet' })
    const left = await versionsOf(id)
    expect(left.filter(({ version: { _status } }) => _status === 'draft')).toHaveLength(100)
    expect(left.map(({ id: own }) => own)).toContain(live!.id)
    expect(left[0]!.version.title).toBe('Senaste utkastet')
    expect((await read(id, false)).title).toBe('Har varit publik')
  })

  it.for(['published', 'draft'])('that were %s come back as a draft, and what is live stays', async (status) => {
    const { id } = await content.create('projects', { title: 'Först' })
    if (status === 'draft') await anna('PATCH', `projects/${id}?draft=true`, { title: 'Ett utkast' })
    const [wanted] = await versionsOf(id)
    await anna('PATCH', `projects/${id}`, { title: 'Sedan', _status: 'published' })
    for (const query of ['?draft=false', '']) {
      const restored = await bo('POST', `projects/versions/${wanted!.id}${query}`)
      expect(restored.status).toBe(200)
      expect(await read(id)).toMatchObject({
        title: wanted!.version.title,
        _status: 'draft',
        lastEditedBy: users.bo.id,
      })
      expect(await read(id, false)).toMatchObject({ title: 'Sedan', _status: 'published' })
    }
  })
})

describe('a live document', () => {
  it('stays live when a draft reorders what it lists', async () => {
    const links = ['Ett', 'Två', 'Tre'].map((title) => ({ title, url: 'https://example.se/' }))
    const { id } = await content.create('projects', { title: 'Ordnas om', links })
    const { links: stored, updatedAt } = await read(id)
    const turned = [...(stored as unknown[])].reverse()
    await anna('PATCH', `projects/${id}?draft=true&autosave=true`, { links: turned, _status: 'draft', updatedAt })
    expect(await read(id, false)).toMatchObject({
      _status: 'published',
      links: [{ title: 'Ett' }, {}, { title: 'Tre' }],
    })
    await anna('PATCH', `projects/${id}`, { links: turned, _status: 'published' })
    expect(await read(id, false)).toMatchObject({
      _status: 'published',
      links: [{ title: 'Tre' }, {}, { title: 'Ett' }],
    })
  })

  it('stays live when what it points at is changed, as in a drawer, or gets another file', async () => {
    const cover = await content.create('media')
    const { id } = await content.create('projects', { title: 'Pekar', cover: cover.id })
    await anna('PATCH', `media/${cover.id}`, { alt: 'En annan beskrivning', updatedAt: cover.updatedAt })
    await cms.payload.update({ collection: 'media', id: cover.id, data: {}, file: await makeFileFor('media') })
    const other = await content.create('projects', { title: 'Grannen', related: [id] })
    await bo('PATCH', `projects/${other.id}?draft=true&autosave=true`, { title: 'Grannen ändrad', _status: 'draft' })
    for (const one of [id, other.id]) expect((await read(one, false))._status).toBe('published')
  })
})

describe('a file', () => {
  it('is still there when the save that would replace it is refused as too late', async () => {
    const { id, updatedAt, filename } = await content.create('media')
    await anna('PATCH', `media/${id}`, { alt: 'Annas', updatedAt })
    const replace = cms.payload.update({
      collection: 'media',
      id,
      data: { updatedAt },
      file: await makeFileFor('media'),
      user: users.bo,
      overrideAccess: false,
    })
    await expect(replace).rejects.toMatchObject({ status: 409 })
    await access(join(getUploadDir('media'), String(filename)))
  })
})

describe('the lock', () => {
  const isRefused = { status: 423 }

  it('keeps others out with the name of its holder, until it is let go', async () => {
    const { id } = docOf(await anna('POST', 'projects?draft=true', { title: 'Låst' }))
    const save = (who: Ask) => who('PATCH', `projects/${id}?draft=true`, { lead: 'Ändrad' })
    expect((await anna('POST', `projects/${id}/editing`)).body).toEqual({ isYours: true })
    expect((await bo('POST', `projects/${id}/editing`)).body).toEqual({ isYours: false, by: 'Anna' })
    const refused = await save(bo)
    expect(refused).toMatchObject(isRefused)
    expect(JSON.stringify(refused.body)).toContain('Anna redigerar just nu')
    const { docs } = (await bo('GET', 'payload-locked-documents')).body as { docs: { user: { value: unknown } }[] }
    expect(docs[0]!.user.value).toMatchObject({ id: users.anna.id, email: 'Anna' })
    // Only its holder lets it go.
    await bo('DELETE', `projects/${id}/editing`)
    expect(await save(bo)).toMatchObject(isRefused)
    await anna('DELETE', `projects/${id}/editing`)
    expect((await save(bo)).status).toBe(200)
  })

  it('falls away when nothing has been heard of its holder for two minutes', async () => {
    const { id } = docOf(await anna('POST', 'projects?draft=true', { title: 'Glömt lås' }))
    await anna('POST', `projects/${id}/editing`)
    const old = new Date(Date.now() - 121_000).toISOString()
    await cms.payload.db.updateMany({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
      data: { updatedAt: old },
    })
    expect((await bo('POST', `projects/${id}/editing`)).body).toEqual({ isYours: true })
    expect((await anna('PATCH', `projects/${id}?draft=true`, { lead: 'Ändrad' })).status).toBe(423)
  })

  it('still keeps others out when its holder has been deleted', async () => {
    const kim = await addUser(cms.payload, 'publisher', 'Kim')
    const { id } = docOf(await anna('POST', 'projects?draft=true', { title: 'Lås utan ägare' }))
    await (
      await signIn(kim)
    )('POST', `projects/${id}/editing`)
    await cms.payload.delete({ collection: 'users', id: kim.id })
    const { status, body } = await bo('POST', `projects/${id}/editing`)
    expect({ status, body }).toEqual({ status: 200, body: { isYours: false, by: t.safety.somebody } })
    expect(await bo('PATCH', `projects/${id}?draft=true`, { lead: 'Ändrad' })).toMatchObject(isRefused)
  })

  it('is not given to those who may not change the thing, and holds nothing up for the system', async () => {
    const editor = await signIn(await addUser(cms.payload, 'editor', 'Cia'))
    const category = await content.create('categories')
    expect((await editor('POST', `categories/${category.id}/editing`)).status).toBe(403)
    expect((await editor('POST', 'globals/site/editing')).status).toBe(403)
    const { id } = docOf(await anna('POST', 'projects?draft=true', { title: 'Systemet skriver' }))
    await anna('POST', `projects/${id}/editing`)
    await cms.payload.update({ collection: 'projects', id, draft: true, data: { lead: 'Systemets' } })
    expect((await read(id)).lead).toBe('Systemets')
  })
})
