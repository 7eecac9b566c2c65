import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { feedbackThanks } from '../../content-types/feedback.ts'
import { checkPage } from '../helpers/check-page.ts'
import { coverPages } from '../helpers/cover-pages.ts'
import { printExampleSite } from '../helpers/open-example-site.ts'
import { visitPrintedSite } from '../helpers/visit-printed-site.ts'

const minutes = 60_000
/** Pages that search engines are not told of, and that people meet all the same. */
const outsideSitemap = ['/sok/', '/stil/', feedbackThanks]
/** As many as there are cores on a small machine. */
const pagesAtOnce = 2

const visit = visitPrintedSite()

/** Every page that the sitemap names. */
const getSitemapPages = async (): Promise<string[]> => {
  const sitemaps = [...(await printExampleSite())].filter(([address]) => /^\/sitemap-\d+\.xml$/.test(address))
  return sitemaps.flatMap(([, { body }]) =>
    [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => new URL(location!).pathname),
  )
}

describe('every page of the site', () => {
  it('is free of faults at 320 and 1280 px, light and dark', { timeout: 15 * minutes }, async () => {
    const waiting = [...(await getSitemapPages()), ...outsideSitemap]
    expect(waiting.length).toBeGreaterThan(80)
    const printed = await printExampleSite()
    // Axe takes most of the time, and what it finds it finds on pages that together show all that there is.
    const withAxe = coverPages(new Map(waiting.map((address) => [address, String(printed.get(address)!.body)])))
    expect(withAxe.size).toBeGreaterThan(20)
    const faults: string[] = []
    const work = async (): Promise<void> => {
      const page = await visit.browser.context.newPage()
      for (let address = waiting.pop(); address; address = waiting.pop())
        // That the HTML of every page is valid is asked in print.test.ts.
        faults.push(
          ...(
            await checkPage(page, visit.served.origin + address, {
              hasValidHtml: true,
              withoutAxe: !withAxe.has(address),
            })
          ).map((fault) => `${address} ${fault}`),
        )
      await page.close()
    }
    await Promise.all(Array.from({ length: pagesAtOnce }, work))
    expect(faults.slice(0, 60), `${faults.length} in all`).toEqual([])
    expect(await visit.browser.context.cookies()).toEqual([])
  })
})

/** Puts a fault into a short page, as it comes over the wire. Its own policy would refuse some of them. */
const serveWithFault = async (page: Page, plant: (html: string) => string): Promise<void> => {
  await page.route('**/planted.css', (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: '.pale{color:#bbb;background:#fff}@media(prefers-color-scheme:dark){.dim{color:#555;background:#111}}.tiny{display:inline-block;width:9px;height:9px;font-size:8px}.wide{width:900px;height:1px}',
    }),
  )
  await page.route(`**${feedbackThanks}`, async (route) => {
    const response = await route.fetch()
    const html = (await response.text())
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
      .replace('</head>', '<link rel="stylesheet" href="/planted.css"></head>')
    await route.fulfill({ response, body: plant(html) })
  })
}

/** At the end of what the page is about. */
const atTheEnd =
  (fault: string) =>
  (html: string): string =>
    html.replace('</main>', `${fault}</main>`)

describe('the check of every page', () => {
  it.each<[fault: string, rule: string, plant: (html: string) => string]>([
    ['a picture without text', 'image-alt', atTheEnd('<img src="/favicon.svg">')],
    ['text that is too pale', 'color-contrast', atTheEnd('<p class="pale">Blek text att läsa</p>')],
    ['text that is too dim in the dark', 'color-contrast', atTheEnd('<p class="dim">Svag text att läsa</p>')],
    ['a field without label', 'label', atTheEnd('<input type="text">')],
    ['a button without name', 'button-name', atTheEnd('<button type="button"></button>')],
    ['a link without name', 'link-name', atTheEnd('<a href="/projekt/"></a>')],
    ['a list with something else in it', 'list', atTheEnd('<ul><div>a</div></ul>')],
    ['a heading that is empty', 'empty-heading', atTheEnd('<h2></h2>')],
    ['a heading that leaves out a level', 'heading-order', atTheEnd('<h2>Två</h2><h4>Fyra</h4>')],
    [
      'targets that are too small',
      'target-size',
      atTheEnd('<div><a href="/a" class="tiny">a</a><a href="/b" class="tiny">b</a></div>'),
    ],
    ['a role that does not exist', 'aria-roles', atTheEnd('<p role="rubrik">Text</p>')],
    ['text that stands outside of every part', 'region', (html) => html.replace('</main>', '</main><p>Utanför</p>')],
    ['a page without language', 'html-has-lang', (html) => html.replace(/<html[^>]*>/, '<html>')],
    ['zooming that is forbidden', 'meta-viewport', (html) => html.replace('initial-scale=1', 'user-scalable=no')],
    ['a page without title', 'document-title', (html) => html.replace(/<title>[^<]*<\/title>/, '')],
    ['an id that stands twice', 'html', atTheEnd('<p id="innehall">Innehåll</p>')],
    ['an element that does not end', 'html', atTheEnd('<section><p>Text</section>')],
    ['what is wider than the window', 'sideways', atTheEnd('<div class="wide"></div>')],
    [
      'a request to another host',
      'other-host',
      atTheEnd('<img src="http://127.0.0.1:9/pixel.png" alt="" width="1" height="1">'),
    ],
    ['a cookie', 'keeps', atTheEnd('<script>document.cookie = "vem=du; max-age=30"</script>')],
    ['something kept by the browser', 'keeps', atTheEnd('<script>localStorage.setItem("vem", "du")</script>')],
    ['a script that fails', 'script-error', atTheEnd('<script>throw new Error("planterat")</script>')],
  ])('catches %s', async (_, rule, plant) => {
    const page = await visit.browser.context.newPage()
    await serveWithFault(page, plant)
    const faults = await checkPage(page, visit.served.origin + feedbackThanks)
    expect(faults.map((fault) => fault.split(':')[0])).toContain(rule)
    await page.evaluate(() => localStorage.clear())
    await visit.browser.context.clearCookies()
    await page.close()
  })

  it('finds nothing on the page that the faults are planted in', async () => {
    const page = await visit.browser.context.newPage()
    await serveWithFault(page, (html) => html)
    expect(await checkPage(page, visit.served.origin + feedbackThanks)).toEqual([])
    await page.close()
  })
})

describe('the choice of pages for axe', () => {
  it('leaves out pages that show nothing new, and none that does', () => {
    const pages = new Map([
      ['/a/', '<main><h1>A</h1><ul class="list"><li>Ett</li></ul></main>'],
      ['/b/', '<main><h1>B</h1><ul class="list"><li>Två</li><li>Tre</li></ul></main>'],
      ['/c/', '<main><h1>C</h1><h3>Djupare</h3></main>'],
      ['/d/', '<main><h1>D</h1><ul class="list wide"><li>Fyra</li></ul></main>'],
      ['/e/', '<main><h1>E</h1></main>'],
    ])
    const chosen = coverPages(pages)
    expect([...chosen].filter((address) => ['/a/', '/b/'].includes(address))).toHaveLength(1)
    expect(chosen.has('/c/') && chosen.has('/d/')).toBe(true)
    expect(chosen.has('/e/')).toBe(false)
  })
})
