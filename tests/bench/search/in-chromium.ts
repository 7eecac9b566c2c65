import { askStock, askVitrin } from './in-page.ts'
import type { LaunchedBrowser } from '../../helpers/browser.ts'
import { stockFolder } from './stock-pagefind.ts'

type Page = Awaited<ReturnType<LaunchedBrowser['context']['newPage']>>

/** How long there are no requests before loading counts as finished. */
const idleMs = 50

/** The bytes of search files transferred since the last call. */
export const watchBytes = (page: Page): (() => Promise<number>) => {
  let sum = 0
  let open = 0
  page.on('request', () => void open++)
  page.on('requestfailed', () => void open--)
  const waiting: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    open--
    if (!/\/(pagefind|stock)\/|\/_astro\/.*\.js/.test(request.url())) return
    waiting.push(
      request.sizes().then(
        ({ responseBodySize }) => {
          sum += responseBodySize
        },
        () => undefined,
      ),
    )
  })
  return async () => {
    // Files preloaded for later queries count for the current one.
    do {
      await page.waitForTimeout(idleMs)
    } while (open > 0)
    await Promise.all(waiting.splice(0))
    const bytes = sum
    sum = 0
    return bytes
  }
}

const toPath = (href: string | null): string => (href ?? '').split(/[?#]/)[0]!

/** Searches on Vitrin's page by submitting the form. Returns the pages in order. */
export const searchOnPage = async (page: Page, query: string): Promise<string[]> => {
  await page.evaluate(askVitrin, query)
  await page.locator('[data-search-hits]:not([aria-busy])').waitFor({ state: 'attached' })
  const found = await page
    .locator('[data-hit]')
    .evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? null))
  return found.map(toPath)
}

/** Searches with stock Pagefind, and loads what a list of hits shows. */
export const searchStock = async (page: Page, query: string, shown: number): Promise<string[]> =>
  (await page.evaluate(askStock, { query, shown, folder: stockFolder })).map(toPath)
