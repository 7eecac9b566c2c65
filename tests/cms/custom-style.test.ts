import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import { getRefusalOf } from './refusal.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const choose = (colours: { accent?: string; accentDark?: string }): Promise<unknown> =>
  cms.payload.updateGlobal({ slug: 'site', data: { name: 'Sundby', colours } })

describe(`an organisation's own look (${inject('database').kind})`, () => {
  it('takes colours that can be read in their theme', async () => {
    await choose({ accent: '#8a1538', accentDark: '#f2a9bd' })
    expect(await cms.payload.findGlobal({ slug: 'site' })).toMatchObject({
      colours: { accent: '#8a1538', accentDark: '#f2a9bd' },
      typeface: 'serif',
    })
  })

  it('refuses one that cannot, says the contrast and what would do', async () => {
    const light = await getRefusalOf('colours.accent', choose({ accent: '#ffcc00' }))
    expect(light).toContain('#ffcc00')
    expect(light).toMatch(
      /kontrasten är 1,\d:1 och måste vara minst 4,5:1\. Välj en mörkare färg, till exempel #[0-9a-f]{6}/,
    )
    const dark = await getRefusalOf('colours.accentDark', choose({ accentDark: '#1f5c4d' }))
    expect(dark).toMatch(/mörka ytor: kontrasten är \d,?\d?:1 .*ljusare färg, till exempel #[0-9a-f]{6}/)
    await choose({
      accent: /exempel (#[0-9a-f]{6})/.exec(light)![1]!,
      accentDark: /exempel (#[0-9a-f]{6})/.exec(dark)![1]!,
    })
  })

  it('refuses what is no colour', async () => {
    expect(await getRefusalOf('colours.accent', choose({ accent: 'grön' }))).toContain('# och sex tecken')
  })
})
