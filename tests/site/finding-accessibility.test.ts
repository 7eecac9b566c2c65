import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { withManyProjects } from '../bench/many-projects.ts'
import { checkPage } from '../helpers/check-page.ts'
import { openSiteWith } from '../helpers/open-example-site.ts'
import { visitPrintedSite } from '../helpers/visit-printed-site.ts'

/** Pages and what they become when somebody filters: none of them is among those that the examples alone give. */
const states: [name: string, address: string, act?: (page: Page) => Promise<unknown>][] = [
  ['a later page of all projects', '/projekt/sida/2/'],
  ['a later page of a value', '/projekt/teknik/iot/sida/2/'],
  ['a later page of all effects', '/effekter/sida/2/'],
  ['a value', '/projekt/teknik/ai/'],
  [
    'projects that are filtered, with every filter open',
    '/projekt/?teknik=ai&sektor=miljo',
    (page) =>
      page.locator('.filters details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      }),
  ],
  ['projects of which none is left', '/projekt/?teknik=ai&q=xyzzy'],
  ['effects that are filtered', '/effekter/?effekt=uppnatt&q=tid'],
]

const visit = visitPrintedSite(() => openSiteWith(withManyProjects(snapshotFromExamples(), 150)))

describe('long lists and their filters', () => {
  it.each(states)('%s: nothing wrong', { timeout: 180_000 }, async (...state) => {
    const [, address, act] = state
    const page = await visit.browser.context.newPage()
    expect(await checkPage(page, visit.served.origin + address, { act })).toEqual([])
    await page.close()
  })
})
