import fc from 'fast-check'
import { buildVersionCollectionFields, type CollectionSlug, type FlattenedField, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTypes } from '../../content-types/index.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { arbitraryDocument } from '../helpers/arbitrary-document.ts'
import { arbitraryQuestion, listPaths } from '../helpers/questions.ts'
import { getValues, isAnswer, toComparable, type Known } from '../helpers/right-answer.ts'

/** How often each collection is asked. `ANSWERS=500` asks more. */
const runs = Number(process.env.ANSWERS ?? 40)
const seed = Number(process.env.ANSWERS_SEED ?? 20_261_129)
const documentsEach = 10

type Data = Record<string, unknown>

let cms: TestCms
const known: Known = new Map()
const versions: Known = new Map()
beforeAll(async () => {
  cms = await openTestCms()
  // First those that nothing points at in a circle: each document points at what is there by then.
  for (let round = 0; round < documentsEach; round++)
    for (const [place, { slug }] of contentTypes.entries()) await store(slug as CollectionSlug, round, place)
})
afterAll(() => cms.close())

const getFields = (slug: string): FlattenedField[] => cms.payload.collections[slug as 'projects'].config.flattenedFields
const idsOf = (slug: string): string[] => [...(known.get(slug)?.keys() ?? [])]

/** Stores a document straight in the database: what the rules would refuse may be there from earlier versions. */
const store = async (slug: CollectionSlug, round: number, place: number): Promise<void> => {
  const moment = new Date(Date.UTC(2026, 0, 1 + round, place)).toISOString()
  const [data] = fc.sample(arbitraryDocument(getFields(slug), `${slug} ${round}`, idsOf), {
    numRuns: 1,
    seed: seed + round * 100 + place,
  })
  const document = { ...data, createdAt: moment, updatedAt: moment }
  const { id } = await cms.payload.db.create({ collection: slug, data: document })
  const stored = known.get(slug) ?? new Map<string, Data>()
  known.set(slug, stored.set(String(id), document))
  if (!cms.payload.collections[slug].config.versions) return
  const version = await cms.payload.db.createVersion({
    collectionSlug: slug,
    parent: id,
    versionData: document as never,
    createdAt: moment,
    updatedAt: moment,
    autosave: false,
  })
  const all = versions.get(slug) ?? new Map<string, Data>()
  versions.set(
    slug,
    all.set(String(version.id), { parent: id, version: document, createdAt: moment, updatedAt: moment, latest: true }),
  )
}

const inOrder = (ids: Iterable<string>): string[] => [...ids].sort()

const slugs = contentTypes.map(({ slug }) => slug as CollectionSlug)
const withVersions = contentTypes
  .filter(({ custom }) => custom.site.kind === 'document' || custom.site.kind === 'vocabulary')
  .map(({ slug }) => slug as CollectionSlug)

describe('on every database', () => {
  it.for(slugs)('a question to %s gets the right answer, whatever is asked of whichever field', async (slug) => {
    const fields = getFields(slug)
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion(listPaths(cms.payload, fields), idsOf), async (where) => {
        const all = { where, pagination: false, limit: 0 } as const
        const { docs } = await cms.payload.db.find({ collection: slug, ...all })
        const right = [...known.get(slug)!].filter(([, one]) => isAnswer(cms.payload, known, fields, one, where))
        const asked = JSON.stringify({ slug, where })
        expect(inOrder(docs.map(({ id }) => String(id))), asked).toEqual(inOrder(right.map(([id]) => id)))
        expect((await cms.payload.db.count({ collection: slug, where })).totalDocs, asked).toBe(right.length)
      }),
      { seed, numRuns: runs },
    )
  })

  // @payloadcms/drizzle 3.90.2 forgets the first of the two (queries/parseParams.js), so that SQLite would answer with both documents.
  it('what stands in `and` and in `or` beside it are both asked', async () => {
    const [[first, { createdAt: one }], [, { createdAt: other }]] = [...known.get('projects')!] as [
      [string, Data],
      [string, Data],
    ]
    const is = (moment: unknown) => ({ createdAt: { equals: moment } })
    const where = { and: [is(one)], or: [is(one), is(other)] } as Where
    const { docs } = await cms.payload.db.find({ collection: 'projects', where })
    expect(docs.map(({ id }) => String(id))).toEqual([first])
  })

  it.for(withVersions)('a question to the versions of %s does too', async (slug) => {
    const { config } = cms.payload.collections[slug]
    const fields = buildVersionCollectionFields(cms.payload.config, config, true)
    const paths = listPaths(cms.payload, fields).filter(({ path }) => path.startsWith('version.'))
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion(paths, idsOf), async (where) => {
        const { docs } = await cms.payload.db.findVersions({ collection: slug, where, pagination: false, limit: 0 })
        const right = [...versions.get(slug)!].filter(([, one]) => isAnswer(cms.payload, known, fields, one, where))
        const asked = JSON.stringify({ slug, where })
        expect(inOrder(docs.map(({ id }) => String(id))), asked).toEqual(inOrder(right.map(([id]) => id)))
      }),
      { seed, numRuns: Math.ceil(runs / 2) },
    )
  })

  it.for(slugs)('%s come in the same order, whatever they are sorted by', async (slug) => {
    const fields = getFields(slug)
    // The order of ids means nothing, and neither does one of lists or of what is laid out.
    const sortable = listPaths(cms.payload, fields).filter(
      ({ isMany, field: { type } }) => !isMany && !['relationship', 'upload', 'richText', 'json'].includes(type),
    )
    for (const { path } of sortable)
      for (const isDown of [false, true]) {
        const sort = (isDown ? '-' : '') + path
        const { docs } = await cms.payload.db.find({ collection: slug, sort, pagination: false, limit: 0 })
        const rank = ([, one]: [string, Data]): { value: unknown; made: string } => {
          const { values, type } = getValues(cms.payload, known, fields, one, path.split('.'))
          return { value: values.length ? toComparable(values[0], type) : undefined, made: String(one.createdAt) }
        }
        const right = [...known.get(slug)!].sort((one, other) => {
          const [first, second] = [rank(one), rank(other)]
          const order = compare(first.value, second.value) * (isDown ? -1 : 1)
          // The newest first among those that are alike.
          return order || compare(second.made, first.made)
        })
        expect(
          docs.map(({ id }) => String(id)),
          `${slug} by ${sort}`,
        ).toEqual(right.map(([id]) => id))
      }
  })
})

/** Nothing comes before everything. */
const compare = (one: unknown, other: unknown): number => {
  if (one === other) return 0
  if (one === undefined) return -1
  if (other === undefined) return 1
  return (one as string) < (other as string) ? -1 : 1
}
