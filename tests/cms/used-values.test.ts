import type { CollectionSlug, File } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { link, paragraph, picture, richText } from '../../content-types/examples/rich-text-builder.ts'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, getFileType, getOwnerType } from '../../content-types/index.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestAnswer, RestClient } from '../helpers/rest-client.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'
import { makePng } from './sample-files.ts'

let cms: TestCms
let content: MinimalContent
let admin: RestClient
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  admin = await askRest(await addUser(cms.payload, 'admin'))
})
afterAll(() => cms.close())

/** Every field that points at something, with what it points at. */
const pointing = contentTypes.flatMap(({ slug, fields }) =>
  walkDataFields(fields).flatMap(({ path, field }) =>
    (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
      ? [{ slug, path, target: field.relationTo, isMany: Boolean(field.hasMany) }]
      : [],
  ),
)
/** On MongoDB, where the server under test takes minutes for all, one of each shape for each thing that is pointed at. */
const tried = [
  ...new Map(
    pointing.map((use) => [
      inject('database').kind === 'sqlite'
        ? `${use.slug}.${use.path}`
        : `${use.target} ${use.isMany} ${use.path.includes('.')}`,
      use,
    ]),
  ).values(),
]
const isDocument = (slug: string): boolean =>
  contentTypes.some((type) => type.slug === slug && type.custom.site.kind === 'document')

const remove = async (slug: string, id: string): Promise<RestAnswer[]> => [
  await admin.send('DELETE', `/api/${slug}/${id}`),
  await admin.send('DELETE', `/api/${slug}?where[id][equals]=${id}`),
]

/** Something to point at, which every field of its kind takes: a large picture, a transcript. */
const makeTarget = async (target: string): Promise<string> => {
  const vtt = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n')
  const files: Record<string, () => Promise<File>> = {
    media: () => makePng('bild.png', 1500, 1500),
    documents: async () => ({ name: 'avskrift.vtt', mimetype: 'text/vtt', data: vtt, size: vtt.length }),
  }
  const file = await files[target]?.()
  if (!file) return (await content.create(target)).id
  const data = (await content.fill(target)) as never
  return String((await cms.payload.create({ collection: target as 'media', data, file })).id)
}

/** What whoever deletes it is told, one by one and all at once: in the message itself, which is all that the admin shows. */
const expectRefusal = async (slug: string, id: string, user: string): Promise<void> => {
  for (const { status, body } of await remove(slug, id)) {
    expect(status).toBe(400)
    const [{ message } = { message: '' }] = body.errors as { message: string }[]
    expect(message).toBe(`Används av ${user}. Ta bort det därifrån först.`)
  }
  expect(
    (await cms.payload.count({ collection: slug as CollectionSlug, where: { id: { equals: id } } })).totalDocs,
  ).toBe(1)
}

const make = async (slug: string, data: Record<string, unknown>): Promise<Stored> => content.create(slug, data)
const nameOf = (slug: string, stored: Stored): string => {
  const { useAsTitle = 'id' } = contentTypes.find((type) => type.slug === slug)!.admin
  return `”${String(stored[useAsTitle])}”`
}

describe(`what is in use (${inject('database').kind})`, () => {
  it.for(tried)('by $slug in $path cannot be deleted, and is then when only old versions hold it', async (use) => {
    const { slug, path, target, isMany } = use
    const id = await makeTarget(target)
    const user = await make(slug, await content.fill(slug, path, isMany ? [id] : id))
    await expectRefusal(target, id, nameOf(slug, user))
    if (!isDocument(slug)) return
    // The draft lets go of it first, then what is live.
    const collection = slug as CollectionSlug
    const other = await makeTarget(target)
    const without = (await content.fill(slug, path, isMany ? [other] : other)) as never
    await cms.payload.update({ collection, id: user.id, data: without, draft: true })
    await expectRefusal(target, id, nameOf(slug, user))
    await cms.payload.update({
      collection,
      id: user.id,
      data: { ...(without as object), _status: 'published' } as never,
    })
    const { totalDocs: before } = await cms.payload.countVersions({
      collection,
      where: { parent: { equals: user.id } },
    })
    expect((await admin.send('DELETE', `/api/${target}/${id}`)).status).toBe(200)
    const { docs } = await cms.payload.findVersions({
      collection,
      where: { parent: { equals: user.id } },
      pagination: false,
    })
    expect(docs).toHaveLength(before)
    // History can still be gone back to, without what is gone.
    for (const { id: version } of docs)
      expect((await admin.send('POST', `/api/${slug}/versions/${version}`)).status).toBe(200)
  })

  it('by a text, as a link or as a picture', async () => {
    const { id: linked } = await content.create('pages')
    const { id: shown } = await content.create(getFileType('image').slug)
    const inner = link('dit', '') as unknown as { fields: object }
    inner.fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: linked } }
    const what = richText(paragraph('Läs ', inner as never), picture(shown as never))
    const user = await make('projects', { what: what as never })
    await expectRefusal('pages', linked, nameOf('projects', user))
    await expectRefusal(getFileType('image').slug, shown, nameOf('projects', user))
  })

  it('by an account that belongs to it', async () => {
    const { slug } = getOwnerType()
    const { id } = await content.create(slug)
    const user = await addUser(cms.payload, 'editor', 'hor-till', { organisations: [id] })
    await expectRefusal(slug, id, 'kontot ”hor-till”')
    await cms.payload.delete({ collection: 'users', id: user.id })
    expect((await admin.send('DELETE', `/api/${slug}/${id}`)).status).toBe(200)
  })
})
