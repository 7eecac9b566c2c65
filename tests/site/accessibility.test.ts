import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentTypes, fixedVocabularies } from '../../content-types/index.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { printExampleSite } from '../helpers/open-example-site.ts'
import { servePrintedSite, type ServedSite } from '../helpers/serve-printed-site.ts'

/** WCAG 2.0–2.2 A and AA, the European standard, and what axe recommends beyond them. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549', 'best-practice']
const widths = [320, 1280]
/** The dark scheme changes colours and nothing else, so only the rules about colours can tell it from the light one. */
const schemes = [
  ['light', undefined],
  ['dark', ['color-contrast', 'link-in-text-block']],
] as const
const minutes = 60_000

let browser: LaunchedBrowser
let served: ServedSite

beforeAll(async () => {
  served = await servePrintedSite()
  browser = await launchBrowser({ reducedMotion: 'reduce' })
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

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
  const page = await browser.context.newPage()
  await page.goto(`${served.origin}${address}`, { waitUntil: 'load' })
  return page
}
/** Legacy mode only leaves out frames of other hosts, of which there are none, and is faster. */
const findViolations = async (page: Page, only?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`),
  )
}
/** What stands wider than the window: the innermost elements that stick out. */
const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    return [
      `${scrollWidth} px of ${clientWidth}`,
      ...innermost.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    ]
  })

describe('one page of each kind', () => {
  it('has no violation that axe knows of, at 320 and 1280 px, light and dark', { timeout: 10 * minutes }, async () => {
    const found: string[] = []
    for (const address of await getKinds()) {
      const page = await open(address)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        for (const [colorScheme, only] of schemes) {
          await page.emulateMedia({ colorScheme })
          const faults = await findViolations(page, only && [...only])
          found.push(...faults.map((fault) => `${address} at ${width} px, ${colorScheme}: ${fault}`))
        }
      }
      await page.close()
    }
    expect(found.slice(0, 60), `${found.length} in all`).toEqual([])
  })

  it('is never wider than the window, not even with the text spread out', { timeout: 5 * minutes }, async () => {
    const found: string[] = []
    for (const address of await getKinds()) {
      const page = await open(address)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        found.push(...(await findSideways(page)).map((fault) => `${address} at ${width} px: ${fault}`))
      }
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
      found.push(...(await findSideways(page)).map((fault) => `${address} with spread text: ${fault}`))
      await page.close()
    }
    expect(found).toEqual([])
  })

  it('asks no other host, sets no cookie and stores nothing', { timeout: 5 * minutes }, async () => {
    const found: string[] = []
    for (const address of await getKinds()) {
      const page = await browser.context.newPage()
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== served.origin)
          found.push(`${address} asks ${request.url()}`)
      })
      page.on('pageerror', (error) => found.push(`${address} throws ${error.message}`))
      await page.goto(`${served.origin}${address}`, { waitUntil: 'networkidle' })
      const stored = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: 'caches' in window ? (await caches.keys()).length : 0,
        workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      }))
      const kept = Object.entries(stored).filter(([, value]) => value)
      found.push(...kept.map(([name]) => `${address} keeps something in ${name}`))
      await page.close()
    }
    expect(found).toEqual([])
    expect(await browser.context.cookies()).toEqual([])
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
      await page.goto(`${served.origin}/projekt/`)
      const links = await page.locator('main a[href^="/projekt/"]').count()
      expect(links).toBeGreaterThanOrEqual(24)
      await page.goto(`${served.origin}/projekt/hbg-works/`)
      expect(await page.locator('main').innerText()).toContain('Studio stadshuset')
    } finally {
      await plain.close()
    }
  })
})

/** Puts a fault into a page. The page's own policy refuses style attributes, so they are set by script. */
const plant = (page: Page, html: string): Promise<void> =>
  page.evaluate((planted) => {
    const main = document.querySelector('main')!
    main.insertAdjacentHTML('beforeend', planted)
    for (const element of main.querySelectorAll<HTMLElement>('[style]'))
      element.style.cssText = element.getAttribute('style') ?? ''
  }, html)

describe('the check itself', () => {
  it.each([
    ['a picture without text', '<img src="/favicon.svg">', 'image-alt'],
    ['text that is too pale', '<p style="color:#bbb;background:#fff">Blek text att läsa</p>', 'color-contrast'],
    ['a field without label', '<input type="text">', 'label'],
    ['a button without name', '<button></button>', 'button-name'],
    ['a link without name', '<a href="/projekt/"></a>', 'link-name'],
    ['a list with something else in it', '<ul><div>a</div></ul>', 'list'],
    ['a heading that is empty', '<h2></h2>', 'empty-heading'],
    [
      'targets that are too small',
      '<div><a href="/a" style="display:inline-block;width:9px;height:9px;font-size:8px">a</a><a href="/b" style="display:inline-block;width:9px;height:9px;font-size:8px">b</a></div>',
      'target-size',
    ],
  ])('catches %s', async (_, html, rule) => {
    const page = await open('/')
    await plant(page, html)
    expect((await findViolations(page)).map((fault) => fault.split(':')[0])).toContain(rule)
    await page.close()
  })

  it('catches what is wider than the window', async () => {
    const page = await open('/')
    await page.setViewportSize({ width: 320, height: 900 })
    await plant(page, '<div style="width:900px;height:1px"></div>')
    expect(await findSideways(page)).not.toEqual([])
    await page.close()
  })
})
