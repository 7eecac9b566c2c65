import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contentTypes, fixedVocabularies } from '../../content-types/index.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { findSideways } from '../helpers/check-page.ts'
import { printExampleSite } from '../helpers/open-example-site.ts'
import { visitPrintedSite } from '../helpers/visit-printed-site.ts'

const minutes = 60_000

const visit = visitPrintedSite()

/** One page of each kind: every page that stands by itself, and of each type the one with the most on it. */
const getKinds = async (): Promise<string[]> => {
  const pages = [...(await printExampleSite())].filter(([, { contentType }]) => contentType === 'text/html')
  const prefixes = [
    ...contentTypes.map(({ custom }) => custom.site.address),
    ...fixedVocabularies.map(({ address }) => address),
  ]
    .filter((prefix) => prefix !== undefined)
    .toSorted((one, other) => other.length - one.length)
  const kinds = new Map<string, [address: string, size: number]>()
  for (const [address, { body }] of pages) {
    const prefix = prefixes.find((one) => one !== '/' && address.startsWith(one) && address !== one)
    const kind = prefix ? `${prefix}${address.slice(prefix.length).replace(/^[^/]+/, '*')}` : address
    if (body.length > (kinds.get(kind)?.[1] ?? 0)) kinds.set(kind, [address, body.length])
  }
  return [...kinds.values()].map(([address]) => address)
}

const open = async (address: string): Promise<Page> => {
  const page = await visit.browser.context.newPage()
  await page.goto(`${visit.served.origin}${address}`, { waitUntil: 'load' })
  return page
}

// What is quick enough to ask of every page is asked in every-page.test.ts.
describe('one page of each kind', () => {
  it('is not wider than the window with the text spread out', { timeout: 5 * minutes }, async () => {
    const found: string[] = []
    for (const address of await getKinds()) {
      const page = await open(address)
      // WCAG 1.4.12, at the width of 1.4.10.
      await page.setViewportSize({ width: 320, height: 900 })
      await page.evaluate(() => {
        // A sheet made by script: the page's own policy refuses style elements.
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        )
        document.adoptedStyleSheets.push(sheet)
      })
      found.push(...(await findSideways(page)).map((fault) => `${address}: ${fault}`))
      await page.close()
    }
    expect(found).toEqual([])
  })

  it('shows where the focus is, and hides it behind nothing', { timeout: 5 * minutes }, async () => {
    const found: string[] = []
    for (const address of await getKinds()) {
      const page = await open(address)
      await page.setViewportSize({ width: 320, height: 640 })
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate(async () => {
          const focused = document.activeElement
          if (!focused || focused === document.body) return 'end'
          const where = focused.outerHTML.slice(0, 120)
          // A link may be drawn around the whole card that it stands in.
          const drawn: Element[] = [focused]
          while (drawn.length < 6 && drawn.at(-1)!.parentElement) drawn.push(drawn.at(-1)!.parentElement!)
          const styles = drawn.flatMap((element) =>
            [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part)),
          )
          const hasRing = styles.some(
            (style) =>
              (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
          )
          if (!hasRing && !(focused instanceof HTMLMediaElement)) return `no ring around ${where}`
          // Entirely hidden is what WCAG 2.4.11 forbids: some corner or the middle must be seen, once the page has scrolled there.
          const isSeen = (): boolean => {
            const box = focused.getBoundingClientRect()
            return [0.5, 0.1, 0.9].some((x) =>
              [0.5, 0.1, 0.9].some((y) => {
                const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
                return top !== null && (focused.contains(top) || top.contains(focused))
              }),
            )
          }
          for (let frame = 0; frame < 30 && !isSeen(); frame += 1) await new Promise(requestAnimationFrame)
          return isSeen() ? '' : `hidden: ${where} at ${JSON.stringify(focused.getBoundingClientRect())}`
        })
        if (fault === 'end') break
        if (fault) found.push(`${address}: ${fault}`)
      }
      await page.close()
    }
    expect([...new Set(found)]).toEqual([])
  })

  it('can be read without JavaScript', { timeout: 3 * minutes }, async () => {
    const plain = await launchBrowser({ javaScriptEnabled: false })
    try {
      const page = await plain.context.newPage()
      await page.goto(`${visit.served.origin}/projekt/`)
      const links = await page.locator('main a[href^="/projekt/"]').count()
      expect(links).toBeGreaterThanOrEqual(24)
      await page.goto(`${visit.served.origin}/projekt/hbg-works/`)
      expect(await page.locator('main').innerText()).toContain('Studio stadshuset')
    } finally {
      await plain.close()
    }
  })
})
