import type { CollectionSlug, GlobalSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conflict } from '../../cms/features/safe-saving/save-conflict.ts'
import { richText } from '../../content-types/examples/rich-text-builder.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, settings } from '../../content-types/index.ts'
import type { RestAnswer } from '../helpers/rest-client.ts'
import type { Stored } from './minimal-content.ts'
import { openForTwoEditors, type Ask, type TwoEditors } from './two-editors.ts'

let cms: TwoEditors['cms']
let content: TwoEditors['content']
let users: TwoEditors['users']
let anna: Ask
let bo: Ask
beforeAll(async () => {
  ;({ cms, content, users, anna, bo } = await openForTwoEditors('admin'))
})
afterAll(() => cms.close())

const docOf = ({ body }: RestAnswer): Stored => (body.doc ?? body.result) as Stored
const conflictOf = ({ body }: RestAnswer): Conflict =>
  (body.errors as { data: { conflict: Conflict } }[])[0]!.data.conflict
const messageOf = ({ body }: RestAnswer): string => (body.errors as { message: string }[])[0]!.message
const draft = async (title: string): Promise<Stored> =>
  docOf(await anna('POST', 'projects?draft=true', { title, lead: 'Från början' }))
const read = async (id: string): Promise<Stored> =>
  (await cms.payload.findByID({ collection: 'projects', id, draft: true, depth: 0 })) as unknown as Stored

/** The ways in which the admin saves. */
const ways = {
  autosave: { query: '?draft=true&autosave=true', data: { _status: 'draft' } },
  draft: { query: '?draft=true', data: { _status: 'draft' } },
  publication: { query: '', data: { _status: 'published' } },
}
const wayNames = Object.keys(ways) as (keyof typeof ways)[]

describe('a save on top of a newer one', () => {
  it.for(wayNames)('is refused with both versions, who and when: %s', async (name) => {
    const { query, data } = ways[name]
    const { id, updatedAt } = docOf(
      await anna('POST', 'projects?draft=true', { ...(await content.fill('projects')), title: 'Två på en gång' }),
    )
    const first = await anna('PATCH', `projects/${id}${query}`, {
      ...data,
      title: 'Annas titel',
      what: richText('Annas text.', 'Andra stycket.'),
      updatedAt,
    })
    expect(first.status).toBe(200)
    const second = await bo('PATCH', `projects/${id}${query}`, {
      ...data,
      title: 'Bos titel',
      what: richText('Bos text.'),
      lead: docOf(first).lead,
      updatedAt,
    })
    expect(second.status).toBe(409)
    expect(messageOf(second)).toMatch(/^Anna sparade kl\. \d\d:\d\d, .*inget har skrivits över/)
    const conflict = conflictOf(second)
    expect(conflict).toMatchObject({ theirsBy: 'Anna', isYourself: false, theirsAt: docOf(first).updatedAt })
    expect(conflict.fields).toEqual([
      { path: 'title', label: 'Titel', yours: 'Bos titel', theirs: 'Annas titel' },
      { path: 'what', label: 'Vad?', yours: 'Bos text.', theirs: 'Annas text.\nAndra stycket.' },
    ])
    expect(conflict.yours).toMatchObject({ title: 'Bos titel' })
    expect(conflict.theirs).toMatchObject({ title: 'Annas titel' })
    expect(await read(id)).toMatchObject({ title: 'Annas titel', updatedAt: conflict.theirsAt })
    const again = { ...data, title: 'Bos titel', updatedAt: conflict.theirsAt }
    expect((await bo('PATCH', `projects/${id}${query}`, again)).status).toBe(200)
  })

  it('is refused to oneself in another tab, and says so', async () => {
    const { id, updatedAt } = await draft('Två flikar')
    await anna('PATCH', `projects/${id}?draft=true`, { title: 'Ena fliken', updatedAt })
    const other = await anna('PATCH', `projects/${id}?draft=true`, { title: 'Andra fliken', updatedAt })
    expect(other.status).toBe(409)
    expect(conflictOf(other).isYourself).toBe(true)
    expect(messageOf(other)).toMatch(/^Du själv, i en annan flik, sparade/)
  })

  it('is refused through the Local API with a user, and to nobody else', async () => {
    const { id, updatedAt } = await draft('Inifrån')
    await anna('PATCH', `projects/${id}?draft=true`, { title: 'Ny', updatedAt })
    const old = { collection: 'projects', id, draft: true, data: { title: 'Gammal', updatedAt } } as const
    await expect(cms.payload.update({ ...old, user: users.bo, overrideAccess: false })).rejects.toMatchObject({
      status: 409,
      name: 'SaveConflict',
    })
    await cms.payload.update(old)
    expect((await read(id)).title).toBe('Gammal')
  })

  it('is refused one by one when many are changed at once', async () => {
    const [one, other] = [await draft('Många ett'), await draft('Många två')]
    await anna('PATCH', `projects/${one.id}?draft=true`, { title: 'Många ett, ny' })
    const where = `where[id][in]=${one.id},${other.id}`
    const { status, body } = await bo('PATCH', `projects?${where}&draft=true`, {
      lead: 'Samma för alla',
      updatedAt: other.updatedAt,
    })
    expect(status).toBe(400)
    expect((body.docs as Stored[]).map(({ id }) => id)).toEqual([other.id])
    expect(body.errors).toMatchObject([{ id: one.id, message: expect.stringContaining('Anna sparade') }])
    expect((await read(one.id)).lead).toBe('Från början')
  })

  const others = contentTypes.filter(({ custom }) => !['document', 'file'].includes(custom.site.kind))
  it.for(others.map(({ slug, admin }): [string, string] => [slug, String(admin.useAsTitle)]))(
    'is refused in %s',
    async ([slug, title]) => {
      const { id, updatedAt } = await content.create(slug)
      const word = (who: string) => (title === 'from' ? `/${who}-${slug}/` : `${who} ${slug}`)
      expect((await anna('PATCH', `${slug}/${id}`, { [title]: word('anna'), updatedAt })).status).toBe(200)
      const refused = await bo('PATCH', `${slug}/${id}`, { [title]: word('bo'), updatedAt })
      expect(refused.status).toBe(409)
      expect(conflictOf(refused).fields.map(({ path }) => path)).toEqual([title])
    },
  )

  /** The settings that hold a text of their own, each with the name of such a text. */
  const texts = settings.flatMap(({ slug, fields }): [string, string][] => {
    const text = getDataFields(fields).find(({ type, custom }) => type === 'text' && !custom?.site?.format)
    return text ? [[slug, text.name]] : []
  })
  it.for(texts)('is refused in the settings %s', async ([slug, field]) => {
    const stored = (await cms.payload.updateGlobal({
      slug: slug as GlobalSlug,
      data: await content.fillSettings(slug),
    })) as unknown as Stored
    const { updatedAt } = stored
    const first = await anna('POST', `globals/${slug}`, { [field]: 'Annas', updatedAt })
    expect(first.status, JSON.stringify(first.body)).toBe(200)
    const second = await bo('POST', `globals/${slug}`, { [field]: 'Bos', updatedAt })
    expect(second.status).toBe(409)
    expect(conflictOf(second)).toMatchObject({
      theirsBy: 'Anna',
      fields: [{ path: field, yours: 'Bos', theirs: 'Annas' }],
    })
  })
})

describe('a save that loses nothing', () => {
  it('is let through, again and again, when each starts from the one before', async () => {
    let { id, updatedAt } = await draft('Kedjan')
    for (const name of [...wayNames.slice(0, 2), ...wayNames.slice(0, 2)])
      for (const title of ['Ett', 'Två']) {
        const saved = await anna('PATCH', `projects/${id}${ways[name].query}`, { ...ways[name].data, title, updatedAt })
        expect(saved.status).toBe(200)
        ;({ id, updatedAt } = docOf(saved))
        expect((await read(id)).updatedAt).toBe(updatedAt)
      }
  })

  it('is let through without the time that it started from: programs know what they do', async () => {
    const { id } = await draft('Program')
    await anna('PATCH', `projects/${id}?draft=true`, { title: 'Annas' })
    expect((await bo('PATCH', `projects/${id}?draft=true`, { title: 'Bos' })).status).toBe(200)
  })

  it('is let through when only the machine has saved since', async () => {
    const { id, updatedAt } = await content.create('projects', { title: 'Maskinen' })
    await cms.payload.update({
      collection: 'projects',
      id,
      data: { updatedOn: '2024-06-20T12:00:00.000Z', _status: 'published' },
    })
    await cms.payload.update({ collection: 'projects', id, data: { _status: 'published' } })
    const newest = await read(id)
    const { id: _id, ...data } = newest
    await cms.payload.update({ collection: 'projects', id, data: { _status: 'published' } })
    const saved = await bo('PATCH', `projects/${id}?draft=true`, { ...data, title: 'Bos', updatedAt: newest.updatedAt })
    expect(saved.status).toBe(200)
    expect((await bo('PATCH', `projects/${id}?draft=true`, { title: 'Sen', updatedAt })).status).toBe(409)
  })

  it('is let through when both have written the same, but not to publish what one has not seen', async () => {
    const { id, updatedAt } = await content.create('projects', { title: 'Lika' })
    await anna('PATCH', `projects/${id}?draft=true`, { title: 'Lika nya', lead: 'Annas ingress' })
    const same = { title: 'Lika nya', updatedAt }
    expect((await bo('PATCH', `projects/${id}`, { ...same, _status: 'published' })).status).toBe(409)
    expect((await bo('PATCH', `projects/${id}?draft=true`, same)).status).toBe(200)
    expect((await read(id)).lead).toBe('Annas ingress')
  })
})

describe('who saved last', () => {
  it('is written down at each save, and cannot be chosen or read from outside', async () => {
    const { id } = await content.create('projects', { title: 'Vem' })
    await anna('PATCH', `projects/${id}`, {
      lead: 'Annas ingress, som är lång nog för att publiceras.',
      lastEditedBy: users.bo.id,
      _status: 'published',
    })
    const by = async () => (await read(id)).lastEditedBy
    expect(await by()).toBe(users.anna.id)
    await cms.payload.update({ collection: 'projects', id, data: { _status: 'published' } })
    expect(await by()).toBe(users.anna.id)
    await bo('PATCH', `projects/${id}?draft=true`, { lead: 'Bos' })
    expect(await by()).toBe(users.bo.id)
    for (const slug of ['projects', 'categories'] as CollectionSlug[]) {
      const { docs } = await cms.payload.find({ collection: slug, overrideAccess: false, depth: 2 })
      expect(docs.length).toBeGreaterThan(0)
      expect(JSON.stringify(docs)).not.toContain('lastEditedBy')
      const asked = cms.payload.find({
        collection: slug,
        overrideAccess: false,
        where: { lastEditedBy: { exists: true } },
      })
      await expect(asked).rejects.toMatchObject({ status: 400 })
    }
    const site = await cms.payload.findGlobal({ slug: 'site', overrideAccess: false })
    expect(JSON.stringify(site)).not.toContain('lastEditedBy')
  })
})
