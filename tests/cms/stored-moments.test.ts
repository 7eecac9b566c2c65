import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'
import fc from 'fast-check'
import type { Collection } from 'mongodb'
import type { CollectionSlug, FlattenedField, GlobalSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTypes, settings } from '../../content-types/index.ts'
import { arbitraryDocument } from '../helpers/arbitrary-document.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestClient } from '../helpers/rest-client.ts'

let cms: TestCms
let admin: RestClient
/** One document of each type, to be pointed at. */
const ids = new Map<string, string>()
beforeAll(async () => {
  cms = await openTestCms()
  admin = await askRest(await addUser(cms.payload, 'admin'))
  for (const { slug } of contentTypes) {
    const { id } = await cms.payload.db.create({ collection: slug as CollectionSlug, data: make(slug) })
    ids.set(slug, String(id))
  }
})
afterAll(() => cms.close())

let made = 0
/** Whatever a document of a collection may hold. */
const make = (slug: string): Record<string, unknown> => {
  const { flattenedFields } = cms.payload.collections[slug as 'projects'].config
  const document = arbitraryDocument(flattenedFields, `nummer ${made}`, (to) =>
    [ids.get(to)].filter((id) => id !== undefined),
  )
  return fc.sample(document, { numRuns: 1, seed: made++ })[0]!
}

interface DatePath {
  /** Names of fields; the rows of a list are stepped into. */
  path: string[]
  lists: boolean[]
}

/** All fields for dates, in lists and groups too. */
const findDates = (fields: readonly FlattenedField[], path: string[] = [], lists: boolean[] = []): DatePath[] =>
  fields.flatMap((field): DatePath[] => {
    const own = [...path, field.name]
    if (field.type === 'date') return [{ path: own, lists: [...lists, false] }]
    if (field.type === 'array') return findDates(field.flattenedFields, own, [...lists, true])
    if (field.type === 'group' || field.type === 'tab') return findDates(field.flattenedFields, own, [...lists, false])
    return []
  })

/** An object with a value at a path. */
const put = ({ path, lists }: DatePath, value: unknown): Record<string, unknown> => {
  const [name = '', ...rest] = path
  const [isList, ...more] = lists
  if (!rest.length) return { [name]: value }
  const inner = put({ path: rest, lists: more }, value)
  return { [name]: isList ? [{ ...inner, id: randomUUID() }] : inner }
}

/** The same moment, as people and programs write it. */
const arbitraryMoment = fc
  .record({
    time: fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) }),
    offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
    hasMilliseconds: fc.boolean(),
  })
  .map(({ time, offset, hasMilliseconds }) => {
    const exact = hasMilliseconds ? time : Math.floor(time / 1000) * 1000
    const local = new Date(exact + offset * 60_000).toISOString().slice(0, hasMilliseconds ? 23 : 19)
    const two = (number: number) => String(number).padStart(2, '0')
    const sign = offset < 0 ? '-' : '+'
    return {
      time: exact,
      written: `${local}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`,
    }
  })

describe('a moment that is sent with an offset', () => {
  const places = contentTypes.map(({ slug }) => slug as CollectionSlug)

  it.for(places)('is found as the same, earlier and later: %s', async (collection) => {
    const { flattenedFields, versions } = cms.payload.collections[collection].config
    for (const date of findDates(flattenedFields).filter(({ path }) => path.join() !== 'deletedAt')) {
      await fc.assert(
        fc.asyncProperty(arbitraryMoment, arbitraryMoment, async (moment, other) => {
          const path = date.path.join('.')
          const data = { ...make(collection), ...put(date, moment.written) }
          const { id } = await cms.payload.db.create({ collection, data })
          const isFound = async (operator: string, value: string, start = ''): Promise<boolean> => {
            const where = {
              [start + path]: { [operator]: value },
              ...(start ? { parent: { equals: id } } : { id: { equals: id } }),
            }
            const { totalDocs } = start
              ? await cms.payload.db.countVersions({ collection, where })
              : await cms.payload.db.count({ collection, where })
            return totalDocs === 1
          }
          if (versions)
            await cms.payload.db.createVersion({
              collectionSlug: collection,
              parent: id,
              versionData: data as never,
              createdAt: moment.written,
              updatedAt: moment.written,
              autosave: false,
            })
          for (const start of versions ? ['', 'version.'] : ['']) {
            const found = await Promise.all([
              isFound('equals', new Date(moment.time).toISOString(), start),
              isFound('greater_than', other.written, start),
              isFound('less_than', other.written, start),
              isFound('greater_than_equal', moment.written, start),
            ])
            expect(found, `${start}${path} ${moment.written} ${other.written}`).toEqual([
              true,
              moment.time > other.time,
              moment.time < other.time,
              true,
            ])
          }
          if (versions) await cms.payload.db.deleteVersions({ collection, where: { parent: { equals: id } } })
          await cms.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
        }),
        { seed: 20_261_129, numRuns: 4 },
      )
    }
  })

  it.for(settings.map(({ slug }) => slug))('is stored in UTC in settings: %s', async (slug) => {
    const { flattenedFields } = cms.payload.globals.config.find((one) => one.slug === slug)!
    for (const date of findDates(flattenedFields)) {
      const data = put(date, '2026-03-01T10:00:00+02:00')
      const { body } = await admin.send('POST', `/api/globals/${slug}?draft=true`, data)
      expect(JSON.stringify(body), date.path.join('.')).not.toContain('+02:00')
      const stored = await cms.payload.db.findGlobal({ slug: slug as GlobalSlug })
      expect(JSON.stringify(stored)).not.toContain('+02:00')
    }
  })

  it('is refused in the field when it is none, in a draft as well', async () => {
    for (const value of ['snart', '2026-13-45', '+012026-01-01T00:00:00Z']) {
      const { status, body } = await admin.send('POST', '/api/projects?draft=true', {
        title: 'Dag',
        publishedOn: value,
      })
      expect(status, value).toBe(400)
      expect(JSON.stringify(body), value).toContain('publishedOn')
      expect(JSON.stringify(body), value).toContain('datum')
    }
  })
})

describe('an address that is empty', () => {
  it.for(
    contentTypes
      .filter(({ fields }) => JSON.stringify(fields).includes('"slug"'))
      .map(({ slug }) => slug as CollectionSlug),
  )('may be so many times: %s', async (collection) => {
    const { flattenedFields } = cms.payload.collections[collection].config
    const unique = flattenedFields.filter(
      (field) => 'unique' in field && field.unique && !('required' in field && field.required),
    )
    for (const { name } of unique)
      for (const empty of ['', null, undefined]) {
        const two = []
        for (let number = 0; number < 2; number++)
          two.push(await cms.payload.db.create({ collection, data: { ...make(collection), [name]: empty } }))
        // Emptied afterwards.
        for (const { id } of two) {
          await cms.payload.db.updateOne({ collection, id, data: { [name]: `egen ${String(id)}` } })
          await cms.payload.db.updateOne({ collection, id, data: { [name]: empty ?? null } })
        }
        const { totalDocs } = await cms.payload.db.count({
          collection,
          where: { [name]: { exists: false }, id: { in: two.map(({ id }) => id) } },
        })
        expect(totalDocs).toBe(2)
        for (const { id } of two) await cms.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
      }
  })

  it('does not stop two drafts without a title', async () => {
    for (const slug of ['', null]) {
      const two = await Promise.all(
        [1, 2].map(() =>
          cms.payload.create({ collection: 'projects', data: { slug } as never, draft: true, context: {} }),
        ),
      )
      expect(two).toHaveLength(2)
    }
  })
})

describe('what an earlier version has stored', () => {
  it('is mended once, in documents and in their versions', async () => {
    const { payload, kind } = cms
    const createOld = (number: number) =>
      payload.create({
        collection: 'projects',
        data: { title: `Äldre ${number}`, milestones: [{ title: 'Start', date: '2026-03-01T08:00:00.000Z' }] } as never,
        draft: true,
      })
    const two = [await createOld(1), await createOld(2)]
    const own = two.map(({ id }) => String(id))
    const moment = '2026-03-01T10:00:00+02:00'
    if (kind === 'sqlite') {
      const { client } = payload.db as unknown as { client: Client }
      for (const [column, table] of [
        ['published_on', 'projects'],
        ['version_published_on', '_projects_v'],
        ['date', 'projects_milestones'],
        ['date', '_projects_v_version_milestones'],
      ])
        await client.execute({ sql: `UPDATE ${table} SET ${column} = ?`, args: [moment] })
      await client.execute(`UPDATE projects SET slug = '' WHERE id = '${own[0]}'`)
      await client.execute("UPDATE _projects_v SET version_updated_on = 'snart'")
      const { migrations } = await import('../../cms/platform/database/migrations/index.ts')
      const { up } = migrations.find(({ name }) => name.endsWith('moments_and_addresses'))!
      const { drizzle: db } = payload.db as unknown as { drizzle: unknown }
      await up({ db, payload, req: {} } as never)
    } else {
      const { collections } = payload.db as unknown as { collections: Record<string, { collection: Collection }> }
      const { collection } = collections.projects!
      await collection.updateOne({ title: 'Äldre 1' }, { $set: { slug: '' } })
      await collection.updateOne({ title: 'Äldre 2' }, { $set: { slug: null } })
      const { mongoMigrations } = await import('../../cms/platform/database/mongo-migrations/index.ts')
      await mongoMigrations[0]!.up({ payload, req: {} } as never)
      expect(await collection.countDocuments({ slug: { $exists: true }, title: /^Äldre/ })).toBe(0)
      return
    }
    const same = { equals: '2026-03-01T08:00:00Z' }
    for (const path of ['publishedOn', 'milestones.date']) {
      const mine = { id: { in: own }, [path]: same }
      expect((await payload.db.count({ collection: 'projects', where: mine })).totalDocs, path).toBe(2)
      const where = { parent: { in: own }, [`version.${path}`]: same }
      expect((await payload.db.countVersions({ collection: 'projects', where })).totalDocs, path).toBe(2)
    }
    // What is no moment can be read no more.
    expect((await payload.findVersions({ collection: 'projects', where: { parent: { in: own } } })).totalDocs).toBe(2)
    const empty = { id: { in: own }, slug: { equals: null } }
    expect((await payload.db.count({ collection: 'projects', where: empty })).totalDocs).toBe(1)
    const { client } = payload.db as unknown as { client: Client }
    expect((await client.execute("SELECT id FROM projects WHERE slug = ''")).rows).toEqual([])
  })
})
