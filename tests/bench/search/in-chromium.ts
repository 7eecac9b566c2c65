import type { LaunchedBrowser } from '../../helpers/browser.ts'
import { stockFolder } from './stock-pagefind.ts'

type Page = Awaited<ReturnType<LaunchedBrowser['context']['newPage']>>

/** Bytes over the network since the last look, of what search needs. */
export const watchBytes = (page: Page): (() => Promise<number>) => {
  let sum = 0
  const waiting: Promise<void>[] = []
  page.on('requestfinished', (request) => {
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
    await Promise.all(waiting.splice(0))
    const bytes = sum
    sum = 0
    return bytes
  }
}

const toPath = (href: string | null): string => (href ?? '').split(/[?#]/)[0]!

/**
 * Searches on Vitrin's page as a visitor does who sends the form. Answers the pages in order, and the milliseconds until the first
 * five stood there with the number of them all.
 */
export const searchOnPage = async (page: Page, query: string): Promise<{ found: string[]; milliseconds: number }> => {
  const milliseconds = await page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-query]')!
    const status = document.querySelector('[data-search-status]')!
    const start = performance.now()
    status.textContent = ''
    field.value = text
    const isDone = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        if (!/räff/.test(status.textContent ?? '')) return
        observer.disconnect()
        done(performance.now() - start)
      })
      observer.observe(status, { childList: true, characterData: true, subtree: true })
    })
    document.querySelector<HTMLFormElement>('[data-search-form]')!.requestSubmit()
    return isDone
  }, query)
  await page.locator('[data-search-hits]:not([aria-busy])').waitFor({ state: 'attached' })
  const found = await page
    .locator('[data-hit]')
    .evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? null))
  return { found: found.map(toPath), milliseconds }
}

/** Searches with Pagefind as it comes, and loads what a list of five hits shows. */
export const searchStock = async (
  page: Page,
  query: string,
  shown: number,
): Promise<{ found: string[]; milliseconds: number }> =>
  page.evaluate(
    async ({ text, count, address }) => {
      const start = performance.now()
      const pagefind = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
      }
      const { results } = await pagefind.search(text)
      const hits = await Promise.all(results.slice(0, count).map((one) => one.data()))
      return { found: hits.map(({ url }) => url.split(/[?#]/)[0]!), milliseconds: performance.now() - start }
    },
    { text: query, count: shown, address: `/${stockFolder}/pagefind.js` },
  )
