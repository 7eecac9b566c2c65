import type { GlobalSlug, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stored } from './minimal-content.ts'
import { openForTwoEditors, type Ask, type TwoEditors } from './two-editors.ts'

let cms: TwoEditors['cms']
let content: TwoEditors['content']
let users: [TypedUser, TypedUser]
let ask: [Ask, Ask]
beforeAll(async () => {
  const two = await openForTwoEditors('admin')
  ;({ cms, content } = two)
  users = [two.users.anna, two.users.bo]
  ask = [two.anna, two.bo]
})
afterAll(() => cms.close())

/** How one of two editors saves at the same moment. Answers the status. */
type Save = (editor: 0 | 1, start: Stored, title: string) => Promise<number>

const rest =
  (query: string, data: Record<string, unknown>): Save =>
  async (editor, { id, updatedAt }, title) =>
    (await ask[editor]('PATCH', `projects/${id}${query}`, { ...data, title, updatedAt })).status

const local: Save = (editor, { id, updatedAt }, title) =>
  cms.payload
    .update({
      collection: 'projects',
      id,
      data: { title, updatedAt },
      draft: true,
      user: users[editor],
      overrideAccess: false,
    })
    .then(
      () => 200,
      () => 409,
    )

const ways: [string, Save][] = [
  ['autosaves', rest('?draft=true&autosave=true', { _status: 'draft' })],
  ['drafts', rest('?draft=true', { _status: 'draft' })],
  ['publications', rest('', { _status: 'published' })],
  ['saves through the Local API', local],
]

describe('two editors who save at the same moment', () => {
  it.for(ways)('with %s: one is saved, one is refused, 25 times of 25', async ([name, save]) => {
    const { id } = await content.create('projects', { title: `Kapplöpning ${name}` })
    const read = async () =>
      (await cms.payload.findByID({ collection: 'projects', id, draft: true, depth: 0 })) as unknown as Stored
    let start = await read()
    for (let race = 0; race < 25; race++) {
      const titles = [`Anna ${race}`, `Bo ${race}`]
      const statuses = await Promise.all([save(0, start, titles[0]!), save(1, start, titles[1]!)])
      expect([...statuses].sort(), `race ${race}`).toEqual([200, 409])
      start = await read()
      expect(start.title).toBe(titles[statuses.indexOf(200)])
    }
  })

  it('with settings: one is saved, one is refused', async () => {
    const slug: GlobalSlug = 'site'
    const data = await content.fillSettings(slug)
    let { updatedAt } = (await cms.payload.updateGlobal({ slug, data })) as unknown as Stored
    for (let race = 0; race < 5; race++) {
      const save = (who: 0 | 1) => ask[who]('POST', `globals/${slug}`, { tagline: `${who} ${race}`, updatedAt })
      const answers = await Promise.all([save(0), save(1)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const stored = (await cms.payload.findGlobal({ slug })) as unknown as Stored
      expect(stored.tagline).toBe(`${answers.findIndex(({ status }) => status === 200)} ${race}`)
      updatedAt = stored.updatedAt
    }
  })
})
