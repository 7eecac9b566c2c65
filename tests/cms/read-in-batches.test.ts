import { afterAll, beforeAll, expect, it } from 'vitest'
import { readInBatches } from '../../cms/platform/database/read-in-batches.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
  // More than two batches, the last of them not full.
  for (let number = 1; number <= 60; number += 1)
    await cms.payload.create({
      collection: 'technologies',
      data: { name: `Teknik ${number}`, slug: `${number <= 50 ? 'a' : 'b'}-${number}` },
    })
})
afterAll(() => cms.close())

const readSlugs = async (where = {}): Promise<string[][]> => {
  const batches: string[][] = []
  const reading = { collection: 'technologies', where, select: { slug: true } } as const
  for await (const documents of readInBatches<{ slug: string }>(cms.payload, reading))
    batches.push(documents.map(({ slug }) => slug))
  return batches
}

it('reads every document once, some at a time', async () => {
  const batches = await readSlugs()
  expect(batches.length).toBeGreaterThan(2)
  expect(new Set(batches.flat()).size).toBe(60)
  expect(batches.flat()).toHaveLength(60)
})

it('reads only what is asked for, and nothing when there is nothing', async () => {
  const { docs } = await cms.payload.find({
    collection: 'technologies',
    where: { slug: { like: 'a-' } },
    pagination: false,
  })
  const found = (await readSlugs({ slug: { like: 'a-' } })).flat()
  expect(found.toSorted()).toEqual(docs.map(({ slug }) => String(slug)).toSorted())
  expect(found).toHaveLength(50)
  expect(await readSlugs({ slug: { equals: 'c' } })).toEqual([])
})

it('comes to an end when a lot is taken away as soon as it has been read', async () => {
  const seen: string[] = []
  const reading = { collection: 'technologies', where: { slug: { like: 'b-' } }, select: { slug: true } } as const
  for await (const documents of readInBatches<{ slug: string }>(cms.payload, reading))
    for (const { id, slug } of documents) {
      seen.push(slug)
      await cms.payload.delete({ collection: 'technologies', id })
    }
  expect(seen).toHaveLength(10)
  expect((await readSlugs()).flat()).toHaveLength(50)
})
