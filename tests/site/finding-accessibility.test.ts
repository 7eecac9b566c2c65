import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { withManyProjects } from '../bench/many-projects.ts'
import { openSiteWith } from '../helpers/open-example-site.ts'
import { visitPrintedSite } from '../helpers/visit-printed-site.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549', 'best-practice']

/** Pages and what they become when somebody filters: none of them is among those that the examples alone give. */
const states: [name: string, address: string, act?: (page: Page) => Promise<unknown>][] = [
  ['a later page of all projects', '/projekt/sida/2/'],
  ['a later page of a value', '/projekt/teknik/ai/sida/2/'],
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
  it.each(states)(
    '%s: no violation that axe knows of, and nothing sideways',
    { timeout: 180_000 },
    async (...state) => {
      const [, address, act] = state
      const page = await visit.browser.context.newPage()
      await page.goto(visit.served.origin + address, { waitUntil: 'networkidle' })
      await act?.(page)
      const found: string[] = []
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        if (isWide) found.push(`wider than ${width} px`)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze()
          for (const { id, nodes } of violations)
            found.push(`${width} px, ${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
        }
      }
      await page.close()
      expect(found).toEqual([])
    },
  )
})
