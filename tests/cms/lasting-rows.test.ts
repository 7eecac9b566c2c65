import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { MinimalContent } from './minimal-content.ts'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

it(`an effect keeps the id that its address is made of, wherever it is moved (${inject('database').kind})`, async () => {
  const { payload } = cms
  const goals = ['Färre skador', 'Kortare väntan']
  const { id } = await new MinimalContent(payload).create('projects', { effects: goals.map((goal) => ({ goal })) })
  const readIds = async (draft: boolean): Promise<Map<string, string | null | undefined>> => {
    const { effects } = await payload.findByID({ collection: 'projects', id, draft })
    return new Map(effects!.map((effect) => [effect.goal ?? '', effect.id]))
  }
  const before = await readIds(false)
  expect(new Set(before.values()).size).toBe(2)
  const [first, second] = (await payload.findByID({ collection: 'projects', id })).effects!
  const moved = [{ goal: 'Nytt först' }, { ...second, goal: 'Ännu kortare väntan' }, first!]
  await payload.update({ collection: 'projects', id, draft: true, data: { effects: moved as never, _status: 'draft' } })
  const draft = await payload.findByID({ collection: 'projects', id, draft: true })
  await payload.update({ collection: 'projects', id, data: { effects: draft.effects, _status: 'published' } })
  const after = await readIds(false)
  expect(after.get('Färre skador')).toBe(before.get('Färre skador'))
  expect(after.get('Ännu kortare väntan')).toBe(before.get('Kortare väntan'))
  expect(after.size).toBe(3)
})
