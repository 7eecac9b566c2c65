import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { tabTo, tickFilter } from '../helpers/keyboard.ts'
import { servePrintedSite, type ServedSite } from '../helpers/serve-printed-site.ts'

let browser: LaunchedBrowser
let served: ServedSite

beforeAll(async () => {
  served = await servePrintedSite(undefined, { hasSearch: true })
  browser = await launchBrowser({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const open = async (address: string): Promise<Page> => {
  const page = await browser.context.newPage()
  await page.goto(served.origin + address)
  return page
}

const readStatus = (page: Page): Promise<string> => page.locator('.filters__status').innerText()
const readCards = (page: Page): Promise<string[]> =>
  page.locator('.browse__list:not([hidden]) .card__title').allInnerTexts()
const countShown = async (page: Page): Promise<number> => Number(/^\d+/.exec(await readStatus(page))?.[0])

describe('whoever looks for projects', () => {
  it('filters by three facets with the keyboard, takes one away, reads a project and comes back to the same', async () => {
    const page = await open('/projekt/')
    const category = await tickFilter(page, 'kategori')
    const few = await countShown(page)
    expect((await readCards(page)).length).toBe(few)
    const sector = await tickFilter(page, 'sektor')
    const status = await tickFilter(page, 'status')
    expect(new URL(page.url()).search).toBe(`?kategori=${category}&sektor=${sector}&status=${status}`)
    const fewest = await countShown(page)
    expect(fewest).toBeGreaterThan(0)
    expect(fewest).toBeLessThanOrEqual(few)

    await tabTo(page, '.filters__chosen button')
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Ta bort Kategori: /)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.search === `?sektor=${sector}&status=${status}`)
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Ta bort Sektor: /)

    const [statusBefore, cardsBefore] = [await readStatus(page), await readCards(page)]
    await tabTo(page, '.browse__list .card__link')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/projekt\/[^/]+\/$/)
    expect(await page.locator('h1').innerText()).toBe(cardsBefore[0])
    // What Alt and the left arrow do in a window.
    await page.goBack()
    await page.waitForURL((url) => url.search === `?sektor=${sector}&status=${status}`)
    await page.locator('[data-browse-found]').waitFor()
    expect(await readStatus(page)).toBe(statusBefore)
    expect(await readCards(page)).toEqual(cardsBefore)
    await page.close()
  })

  it('goes back choice by choice, and the letters of a search are one step', async () => {
    const page = await open('/projekt/')
    await tickFilter(page, 'kategori')
    const withCategory = await readStatus(page)
    const field = page.locator('.filters input[name="q"]')
    await field.pressSequentially('skol')
    expect(new URL(page.url()).searchParams.get('q')).toBe('skol')
    await page.goBack()
    expect(await field.inputValue()).toBe('')
    await expect.poll(() => readStatus(page)).toBe(withCategory)
    await page.goBack()
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('[data-browse-list]').isVisible()).toBe(true)
    await page.close()
  })

  it('sees what a shared address selects, and sorts it', async () => {
    const page = await open('/projekt/?teknik=ai&teknik=iot&sortera=titel')
    await page.locator('[data-browse-found]').waitFor()
    const titles = await readCards(page)
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sv', { numeric: true }).compare))
    expect(titles.length).toBe(await countShown(page))
    expect(await page.locator('.filters select').inputValue()).toBe('title')
    await page.locator('.filters input[name="q"]').fill('vatten')
    await expect.poll(() => page.locator('.filters select option[value="relevant"]').isDisabled()).toBe(false)
    await page.close()
  })

  it('is told what to give up when nothing is left, and what that would show', async () => {
    const page = await open('/projekt/?teknik=ai&q=xyzzy')
    await page.locator('.filters__none').waitFor()
    expect(await readStatus(page)).toBe('Inga projekt passar allt du har valt.')
    expect(await page.locator('.filters__none a').getAttribute('href')).toBe('/sok/#q=xyzzy')
    const way = page.locator('.filters__none button').first()
    const promised = Number(/(\d+)$/.exec(await way.innerText())?.[1])
    await way.click()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('filters__status')
    expect(await countShown(page)).toBe(promised)
    await page.close()
  })

  it('loads nothing of the filters before turning to them', async () => {
    const page = await browser.context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${served.origin}/projekt/`, { waitUntil: 'networkidle' })
    expect(asked.filter((path) => /\.(js|json)$/.test(path))).toEqual([])
    await page.locator('.filters summary').first().hover()
    await page.locator('.filters__count').first().waitFor({ state: 'attached' })
    expect(asked).toContain('/projekt/urval.json')
    await page.close()
  })

  it('keeps what was typed before the filters had started', async () => {
    const page = await browser.context.newPage()
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_astro/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${served.origin}/projekt/`)
    const field = page.locator('.filters input[name="q"]')
    await field.pressSequentially('skola')
    release()
    await page.locator('[data-browse-found]').waitFor()
    expect(await field.inputValue()).toBe('skola')
    expect(await countShown(page)).toBeGreaterThan(0)
    await page.close()
  })

  it('can try again when the filters could not be fetched, and reads the list meanwhile', async () => {
    const page = await browser.context.newPage()
    await page.route('**/urval.json', (route) => route.abort())
    await page.goto(`${served.origin}/projekt/?teknik=ai`)
    await page.getByRole('button', { name: 'Försök igen' }).waitFor()
    expect(await page.locator('[data-browse-list]').isVisible()).toBe(true)
    await page.unroute('**/urval.json')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await page.locator('[data-browse-found]').waitFor()
    await page.close()
  })
})

describe('whoever asks what came of it', () => {
  it('comes from a number on a value’s page to exactly these effects', async () => {
    const page = await open('/projekt/teknik/ai/')
    const number = page.locator('.effect-summary__link').first()
    const wanted = Number(await number.innerText())
    await number.click()
    await page.waitForURL(/\/effekter\/\?teknik=ai&effekt=uppnatt#lista$/)
    await page.locator('[data-browse-found] .effect').first().waitFor()
    expect(await countShown(page)).toBe(wanted)
    const signs = await page.locator('[data-browse-found] .achieved').allInnerTexts()
    expect(new Set(signs.map((sign) => sign.trim()))).toEqual(new Set(['Uppnått']))
    expect(signs.length).toBe(Math.min(wanted, 24))
    await page.close()
  })

  it('finds in the table of categories the numbers that the list has', async () => {
    const page = await open('/effekter/')
    const links = page.locator('.effect-table tbody td a')
    for (const place of [0, 1, 8, 20]) {
      const link = links.nth(place)
      const [wanted, address] = [Number(await link.innerText()), await link.getAttribute('href')]
      const other = await open(address!)
      await other.locator('[data-browse-found]').waitFor()
      expect(await countShown(other), address!).toBe(wanted)
      await other.close()
    }
    await page.close()
  })

  it('goes from an effect in the list to its place on the project’s page', async () => {
    const page = await open('/effekter/?effekt=uppnatt')
    const goal = page.locator('[data-browse-found] .effect__goal a').first()
    await expect.poll(() => goal.innerText()).not.toMatch(/^Effektmål \d+$/)
    const text = await goal.innerText()
    await goal.click()
    await page.waitForURL(/\/projekt\/[^/]+\/#effekt-\d+$/)
    expect(await page.locator(':target').innerText()).toContain(text)
    await page.close()
  })
})

describe('whoever searches', () => {
  /** Every address and referrer that the server is sent. */
  const listen = (page: Page): string[] => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(decodeURIComponent(request.url()), request.headers().referer ?? ''))
    return sent
  }

  it.each([
    ['/projekt/', '.site-header input[type="search"]'],
    ['/', 'main input[type="search"]'],
    ['/finns-inte/', 'main input[type="search"]'],
    ['/sok/', '[data-search-query]'],
  ])('keeps the words to themselves from %s', async (address, field) => {
    const page = await browser.context.newPage()
    const sent = listen(page)
    await page.goto(served.origin + address)
    await page.locator(field).fill('kommun & ö')
    await page.keyboard.press('Enter')
    await page.locator('[data-hit]').first().waitFor()
    expect(await page.locator('[data-search-query]').inputValue()).toBe('kommun & ö')
    await page.locator('[data-search-query]').fill('vatten')
    await page.locator('[data-search-status]', { hasText: 'vatten' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#q=vatten')
    await page.reload()
    await page.locator('[data-hit]').first().waitFor()
    await page.goBack()
    await page.goForward()
    expect(
      sent.filter((one) =>
        /kommun|vatten/.test(one.replaceAll(/\/(projekt|podd|utmaningar|organisationer)\/\S*/g, '')),
      ),
    ).toEqual([])
    await page.close()
  })

  it('comes by a link of somebody else to the same hits, and stays with them at a place on the page', async () => {
    const page = await open('/sok/?q=kommun')
    await page.locator('[data-hit]').first().waitFor()
    const found = await page.locator('[data-search-status]').innerText()
    await page.locator('.skip-link').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall')
    expect(await page.locator('[data-search-status]').innerText()).toBe(found)
    await page.reload()
    await page.locator('[data-search-status]', { hasText: found }).waitFor()
    await page.close()
  })

  it('is told without scripts what the search needs, and sends nothing', async () => {
    const context = await browser.context.browser()!.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const sent = listen(page)
    await page.goto(`${served.origin}/projekt/`)
    await page.locator('.site-header input[type="search"]').fill('kommun')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sok/**')
    expect(await page.locator('main').innerText()).toContain('behöver JavaScript')
    expect(sent.filter((one) => one.includes('kommun'))).toEqual([])
    await context.close()
  })

  it('can search for the names that every object has', async () => {
    const page = await browser.context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    const names = Object.getOwnPropertyNames(Object.prototype)
    const asFilters = names.map((name) => `${name}=x`).join('&')
    const searches = names.map((name) => `/sok/?q=${name}`)
    for (const address of [...searches, `/sok/#q=kommun&${asFilters}`, `/projekt/?q=${names[0]}&${asFilters}`]) {
      await page.goto(served.origin + address)
      await page
        .locator('[data-search-status], .filters__status')
        .filter({ hasText: /träff|projekt/i })
        .waitFor()
      expect(faults, address).toEqual([])
    }
    await page.close()
  })
})
