import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadDashboard } from '../../cms/features/dashboard/load-dashboard.ts'
import { readSnapshot } from '../../cms/features/publishing/snapshot.ts'
import { accessibilityExample } from '../../content-types/settings/examples/accessibility.ts'
import { addUser, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { getRefusalOf } from './refusal.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const save = (data: Record<string, unknown>): Promise<unknown> =>
  cms.payload.updateGlobal({ slug: 'accessibility', data })
const getIncomplete = async (role: 'publisher' | 'admin') => {
  const user = await addUser(cms.payload, role, `${role}${Math.random()}`)
  return (await loadDashboard(await createLocalReq({ user }, cms.payload))).incomplete
}

describe(`the facts of the accessibility statement (${inject('database').kind})`, () => {
  it('are asked for on the dashboard of administrators until somebody has given them, and stop nothing until then', async () => {
    expect(await getIncomplete('admin')).toEqual([
      {
        slug: 'accessibility',
        label: 'Tillgänglighet',
        missing: ['Brister', 'Bedömd den', 'Så bedömdes den', 'Redogörelsen uppdaterad den', 'E-post för synpunkter'],
      },
    ])
    expect(await getIncomplete('publisher')).toEqual([])
    expect((await readSnapshot(cms.payload)).settings.accessibility?.updatedAt).toBeFalsy()
  })

  it.each([
    ['assessedOn', null, 'Lagen kräver'],
    ['assessmentMethod', '', 'Lagen kräver'],
    ['statementUpdatedOn', null, 'Lagen kräver'],
    ['feedbackEmail', '', 'Lagen kräver'],
    ['feedbackEmail', 'ingen adress', ''],
    ['shortcomings', [], 'Säg vad som brister'],
  ])('cannot be saved without %s, or with %j', async (field, value, message) => {
    expect(await getRefusalOf(field, save({ ...accessibilityExample, [field]: value }))).toContain(message)
  })

  it('are complete when they all are there; who lives up to the law has no shortcomings to tell', async () => {
    await save({ ...accessibilityExample, conformance: 'fully', shortcomings: [] })
    await save(accessibilityExample)
    expect(await getIncomplete('admin')).toEqual([])
    expect((await readSnapshot(cms.payload)).settings.accessibility?.updatedAt).toBeTruthy()
  })
})
