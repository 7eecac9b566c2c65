import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { podcastCategories } from '../../content-types/podcast/categories.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const podcast = { title: 'Bad', description: 'Om bad.', language: 'sv', type: 'episodic' } as const
type Subject = { category: string; subcategory?: string | null }
/** Also what the types of the stored documents do not allow. */
const anyData = (data: object): never => data as never
let count = 0
const create = (subject: Subject) =>
  cms.payload.create({
    collection: 'podcasts',
    data: anyData({ ...podcast, title: `Bad ${count++}`, ...subject }),
  })

describe('the subcategory of a podcast', () => {
  it('is one of its category', async () => {
    for (const { value, subcategories } of podcastCategories)
      for (const subcategory of [subcategories[0]?.value, subcategories.at(-1)?.value, null])
        expect(await create({ category: value, subcategory: subcategory ?? null })).toMatchObject({
          category: value,
          subcategory: subcategory ?? null,
        })
  })

  it('is refused when it belongs to another category, and when there is none of that name', async () => {
    for (const subcategory of ['Books', 'Documentary', 'Badliv'])
      await expect(create({ category: 'News', subcategory })).rejects.toMatchObject({
        data: { errors: [{ path: 'subcategory' }] },
      })
  })

  it('is asked for anew when the category changes to one that has others', async () => {
    const { id } = await create({ category: 'News', subcategory: 'Politics' })
    const change = (data: Subject) => cms.payload.update({ collection: 'podcasts', id, data: anyData(data) })
    await expect(change({ category: 'Arts' })).rejects.toMatchObject({ data: { errors: [{ path: 'subcategory' }] } })
    expect(await change({ category: 'Arts', subcategory: 'Books' })).toMatchObject({ subcategory: 'Books' })
  })

  it('belongs to the podcast of the settings too', async () => {
    const update = (data: Subject) => cms.payload.updateGlobal({ slug: 'podcast', data: anyData(data) })
    expect(await update({ category: 'Education', subcategory: 'How To' })).toMatchObject({ subcategory: 'How To' })
    await expect(update({ category: 'Education', subcategory: 'Books' })).rejects.toThrow()
  })
})
