import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { getDataFields, type DataField } from '../../content-types/fields/walk.ts'
import { contentTypes } from '../../content-types/index.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { MinimalContent, type Stored } from './minimal-content.ts'

let cms: TestCms
let content: MinimalContent
let rest: RestClient
beforeAll(async () => {
  cms = await openTestCms()
  content = new MinimalContent(cms.payload)
  rest = await askRest(await addUser(cms.payload, 'admin'))
})
afterAll(() => cms.close())

/** What makes a document the one that it is, by what is declared of its fields rather than by what the copying relies on. */
const getIdentity = (fields: DataField[]): DataField[] =>
  fields.filter(
    (field) =>
      ('unique' in field && field.unique) ||
      field.name === 'guid' ||
      field.custom?.site?.feed === 'pubDate' ||
      ['datePublished', 'dateModified', 'episodeNumber'].includes(field.custom?.site?.structuredData ?? ''),
  )

const fillIdentity = (fields: DataField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.type === 'date') return [[field.name, '2020-02-02T12:00:00.000Z']]
      return field.type === 'number' ? [[field.name, 7]] : []
    }),
  )

const copied = contentTypes.filter(({ custom }) => custom.site.kind !== 'redirect')

describe(`a copy (${inject('database').kind})`, () => {
  it.for(copied.map(({ slug }) => slug))(
    'of one of the %s is another one, also when it is made twice',
    async (slug) => {
      const collection = slug as CollectionSlug
      const { fields } = contentTypes.find((type) => type.slug === slug)!
      const identity = getIdentity(getDataFields(fields))
      const original = await content.create(slug, fillIdentity(identity))
      const copies: Stored[] = []
      for (let number = 0; number < 2; number++) {
        copies.push((await cms.payload.duplicate({ collection, id: original.id })) as unknown as Stored)
        const { status, body } = await rest.send('POST', `/api/${slug}/${original.id}/duplicate`)
        expect(status, JSON.stringify(body)).toBe(200)
        copies.push(body.doc as Stored)
      }
      // A copy of a copy too.
      copies.push((await cms.payload.duplicate({ collection, id: copies[0]!.id })) as unknown as Stored)
      for (const { name, type } of identity) {
        const values = copies.map((copy) => copy[name] ?? undefined)
        if (type === 'text') expect(new Set([original[name], ...values]).size, name).toBeGreaterThan(1)
        else expect(values, name).toEqual(copies.map(() => undefined))
        const given = values.filter((value) => value !== undefined)
        expect(new Set(given).size, name).toBe(given.length)
        expect(given, name).not.toContain(original[name])
      }
      if ('_status' in original) expect(copies.map(({ _status }) => _status)).toEqual(copies.map(() => 'draft'))
      for (const copy of copies) expect(await cms.payload.findByID({ collection, id: copy.id })).toBeTruthy()
    },
  )

  it('of a document can be published beside its original, with dates of its own', async () => {
    const original = await content.create('projects', { title: 'Mallen', publishedOn: '2020-02-02T12:00:00.000Z' })
    const { id } = await cms.payload.duplicate({ collection: 'projects', id: original.id })
    const copy = await cms.payload.update({ collection: 'projects', id, data: { _status: 'published' } })
    expect(copy.slug).toBe('mallen-2')
    expect(new Date(copy.publishedOn!).getFullYear()).toBeGreaterThan(2020)
    expect(copy.updatedOn ?? null).toBeNull()
  })

  it('is told from its original by name where no two may have the same, also when the name is long', async () => {
    const name = 'Ett ganska långt ord '.repeat(6).slice(0, 120).trim()
    const { id } = await content.create('sectors', { name })
    const names = [name]
    for (let number = 0; number < 3; number++)
      names.push((await cms.payload.duplicate({ collection: 'sectors', id })).name)
    expect(new Set(names).size).toBe(4)
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(120)
    expect(names[3]).toMatch(/\(kopia 3\)$/)
  })

  it('is not made of an old address, which leads to one place', async () => {
    const { id } = await content.create('redirects')
    expect((await rest.send('POST', `/api/redirects/${id}/duplicate`)).status).toBeGreaterThanOrEqual(400)
  })
})
