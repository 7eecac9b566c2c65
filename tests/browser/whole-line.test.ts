import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifestName } from '../../search/index.ts'
import { feedbackPage, feedbackThanks } from '../../content-types/feedback.ts'
import { searchPage } from '../../site/i18n/sv/search-page.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { tabTo, tickFilter } from '../helpers/keyboard.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'

let installation: SharedInstallation
let browser: LaunchedBrowser
/** What pages complain about while they are used. */
const complaints: string[] = []

beforeAll(async () => {
  installation = await shareInstallation()
  // Keys come faster here than pages glide: the way to a focused link would end after the jump that followed it.
  browser = await launchBrowser({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
}, 600_000)

afterAll(async () => {
  await browser?.close()
})

const open = async (address: string): Promise<Page> => {
  const page = await browser.context.newPage()
  page.setDefaultTimeout(30_000)
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(`${address}: ${message.text()}`)))
  await page.goto(installation.origin + address)
  return page
}

describe('the public, in a browser', () => {
  it('comes from the front page to a project and on to one of its facts', async () => {
    const page = await open('/')
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Projekt' }).click()
    await page.waitForURL('**/projekt/')
    await page
      .getByRole('link', { name: /Hbg Works/ })
      .first()
      .click()
    await page.waitForURL('**/projekt/hbg-works/')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Hbg Works')
    expect(await page.locator('main').innerText()).toContain('27 januari 2020')
    await page.locator('main').getByRole('link', { name: '3D printing' }).first().click()
    await page.waitForURL('**/projekt/teknik/3d-printing/')
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /Hbg Works/ })
        .count(),
    ).toBeGreaterThan(0)
    await page.close()
  })

  it('narrows the list down by two facets, shares the address, goes back, and takes one away', async () => {
    const page = await open('/projekt/')
    const shown = () => page.locator('.card-grid .card:visible').count()
    const all = await shown()
    expect(all).toBeGreaterThanOrEqual(24)
    await page.locator('.filters summary', { hasText: 'Teknologi' }).click()
    await page.getByRole('checkbox', { name: /^AI/ }).check()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('teknik').join()).toBe('ai')
    const withAi = await shown()
    expect(withAi).toBeGreaterThan(0)
    expect(withAi).toBeLessThan(all)
    await page.locator('.filters summary', { hasText: 'Status' }).click()
    await page.getByRole('checkbox', { name: /^Realiserad/ }).check()
    await expect.poll(shown).toBeLessThan(withAi)
    const both = await shown()
    const again = await open(`/projekt/${new URL(page.url()).search}`)
    await expect.poll(() => again.locator('.card-grid .card:visible').count()).toBe(both)
    await again.close()
    await page.getByRole('button', { name: /Ta bort.*Realiserad/ }).click()
    await expect.poll(shown).toBe(withAi)
    await page.locator('.card-grid .card:visible a').first().click()
    await page.waitForURL(/\/projekt\/[a-z0-9-]+\/$/)
    await page.goBack()
    await expect.poll(shown).toBe(withAi)
    await page.close()
  })

  it('searches from the front page and finds the place in the project', async () => {
    const page = await open('/')
    await page.locator('main').getByRole('searchbox').first().fill('Inhabithon')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sok/#q=Inhabithon')
    const hit = page.locator('[data-hit]').first()
    await hit.waitFor()
    expect(await hit.getByRole('link').first().getAttribute('href')).toMatch(/^\/projekt\/hbg-works\//)
    expect(await hit.locator('mark').first().innerText()).toBe('Inhabithon')
    await hit.getByRole('link', { name: /verktygslåda/ }).click()
    await page.waitForURL('**/projekt/hbg-works/#effekt-5')
    await page.close()
  })

  it('reads the first hits before the others have come, and stays where they were', async () => {
    const page = await browser.context.newPage()
    let asked = 0
    const { promise: isReleased, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/*.pf_fragment', async (route) => {
      if (++asked > 5) await isReleased
      await route.continue()
    })
    await page.goto(`${installation.origin}/sok/?q=kommun`)
    const hits = page.locator('[data-hit]')
    await hits.nth(4).waitFor()
    expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ träffar på ”kommun”$/)
    expect(await hits.count()).toBe(5)
    const readAddresses = (): Promise<string[]> =>
      hits.evaluateAll((all) => all.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? ''))
    const first = await readAddresses()
    await hits.nth(1).getByRole('link').first().focus()

    release()
    await hits.nth(9).waitFor()
    await page.locator('[data-search-hits]:not([aria-busy])').waitFor()
    expect((await readAddresses()).slice(0, 5)).toEqual(first)
    expect(new Set(await readAddresses()).size).toBe(10)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first[1])

    await page.getByRole('button', { name: /^Visa fler träffar/ }).click()
    await hits.nth(10).waitFor()
    const isEleventh = await hits.nth(10).evaluate((hit) => hit.contains(document.activeElement))
    expect(isEleventh).toBe(true)
    await page.close()
  })

  it.each(['sent', 'typed'])(
    'reads what hits are called before what they say, in a later search that is %s',
    async (how) => {
      const page = await browser.context.newPage()
      const titlesLoaded = page.waitForResponse(/\/namn\.[0-9a-f]+\.json$/)
      await page.goto(`${installation.origin}/sok/?q=kommun`)
      await titlesLoaded
      await page.locator('[data-search-hits]:not([aria-busy])').waitFor()
      const { promise: isReleased, resolve: release } = Promise.withResolvers<void>()
      await page.route('**/*.pf_fragment', async (route) => {
        await isReleased
        await route.continue()
      })
      const field = page.getByRole('searchbox').first()
      await field.press('ControlOrMeta+a')
      await field.pressSequentially('cykel')
      if (how === 'sent') await page.keyboard.press('Enter')
      const hits = page.locator('[data-hit]')
      const waiting = page.locator('.hit--waiting')
      await waiting.first().waitFor()
      expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ träff/)
      const readLinks = (): Promise<(string | null)[]> =>
        hits.evaluateAll((all) => all.map((hit) => hit.querySelector('a')?.getAttribute('href') ?? null))
      const [first, ...others] = await readLinks()
      expect(await hits.first().locator('.hit__excerpt').count()).toBe(0)
      await hits.first().getByRole('link').first().focus()

      release()
      await page.locator('[data-search-hits]:not([aria-busy])').waitFor()
      expect(await waiting.count()).toBe(0)
      expect(await hits.first().locator('.hit__excerpt').count()).toBeGreaterThan(0)
      expect((await readLinks()).slice(0, others.length + 1)).toEqual([first, ...others])
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first)
      await hits.first().getByRole('link').first().click()
      await page.waitForURL(installation.origin + first!)
      await page.close()
    },
  )

  it('finds all the same when the list of titles does not come', async () => {
    const page = await browser.context.newPage()
    await page.route(/\/namn\.[0-9a-f]+\.json$/, (route) => route.abort())
    await page.goto(`${installation.origin}/sok/?q=kommun`)
    const isRead = page.locator('[data-search-hits]:not([aria-busy]) [data-hit] .hit__excerpt').first()
    await isRead.waitFor()
    await page.getByRole('searchbox').first().fill('cykelgarage')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /Cykelgaraget/ })
      .first()
      .waitFor()
    await isRead.waitFor()
    expect(await page.locator('.hit--waiting').count()).toBe(0)
    await page.close()
  })

  it('searches on when another release has gone live meanwhile, and another page has taken the place of a hit', async () => {
    const page = await browser.context.newPage()
    let opened = 0
    page.on('request', (request) => void (opened += Number(request.url().endsWith(manifestName))))
    let isNextGone = false
    await page.route('**/*.pf_fragment', (route) => {
      const isGone = isNextGone
      isNextGone = false
      return isGone ? route.fulfill({ status: 404 }) : route.continue()
    })
    const hits = page.locator('[data-hit]')
    const status = page.locator('[data-search-status]')

    isNextGone = true
    await page.goto(`${installation.origin}/sok/?q=kommun`)
    await hits.nth(9).waitFor()
    expect(await status.innerText()).toMatch(/^\d+ träffar på ”kommun”$/)
    expect(opened).toBe(2)

    isNextGone = true
    await hits.first().evaluate((hit) => hit.setAttribute('data-older', ''))
    await page.getByRole('button', { name: /^Visa fler träffar/ }).click()
    await page.locator('[data-older]').waitFor({ state: 'detached' })
    await page.locator('[data-search-hits]:not([aria-busy])').waitFor()
    expect(opened).toBe(3)
    expect(await hits.count()).toBe(10)
    await page.getByRole('button', { name: /^Visa fler träffar/ }).click()
    await hits.nth(10).waitFor()
    await page.close()
  })

  it('keeps its hits when more of them cannot be fetched, says so, and takes it back when they come', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${installation.origin}/sok/?q=kommun`)
    const hits = page.locator('[data-hit]')
    const status = page.locator('[data-search-status]')
    const more = page.getByRole('button', { name: /^Visa fler träffar/ })
    await more.waitFor()
    const found = await status.innerText()
    await page.route('**/*.pf_fragment', (route) => route.abort())
    await more.click()
    await expect.poll(() => status.innerText()).toBe(searchPage.moreFailed)
    expect(await hits.count()).toBe(10)
    await page.unroute('**/*.pf_fragment')
    await more.click()
    await hits.nth(10).waitFor()
    await expect.poll(() => status.innerText()).toBe(found)
    await page.close()
  })

  it('plays an episode, and from a chapter', async () => {
    const page = await open('/podd/bojen-som-skramde-badgasterna/')
    const getTime = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime)
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.muted = true
      return audio.play()
    })
    await expect.poll(getTime, { timeout: 20_000 }).toBeGreaterThan(0.5)
    await page.getByRole('link', { name: '00:34' }).first().click()
    await expect.poll(getTime, { timeout: 20_000 }).toBeGreaterThanOrEqual(34)
    expect(
      await page.locator('audio').evaluate((audio: HTMLAudioElement) => Math.round(audio.duration)),
    ).toBeGreaterThan(60)
    await page.close()
  })

  it('does all of it with the keyboard alone', async () => {
    const page = await open('/')
    const follow = async (link: string | RegExp, address: string | RegExp | ((url: URL) => boolean)): Promise<void> => {
      await tabTo(page, link)
      await page.keyboard.press('Enter')
      await page.waitForURL(address)
    }
    await follow('.site-menu a[href="/projekt/"]', '**/projekt/')
    await tickFilter(page, 'kategori')
    await tickFilter(page, 'sektor')
    await tickFilter(page, 'status')
    await page.keyboard.press('Home')
    await tabTo(page, '.filters__chosen button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/projekt\/\?sektor=[^&]+&status=[^&]+$/)
    const selection = page.url()
    const found = await page.locator('.filters__status').innerText()

    await follow('.browse__list .card__link', /\/projekt\/[^/?]+\/$/)
    const project = page.url()
    // By the table of contents to what it led to, and from there to the address of one effect.
    await follow('a[href="#effekter"]', '**#effekter')
    await follow('.effect__address', (url) => url.hash !== '#effekter')
    const getPlace = () => page.locator(':target').evaluate((effect) => effect.getBoundingClientRect().top)
    await expect.poll(getPlace).toBeLessThan(450)
    await follow('#fakta a', (url) => !url.href.startsWith(project))
    // What Alt and the left arrow do in a window: once for the fact, twice within the page, once for the project.
    for (let step = 0; step < 4; step++) await page.goBack()
    await page.waitForURL(selection)
    await expect.poll(() => page.locator('.filters__status').innerText()).toBe(found)

    await tabTo(page, '.site-header input[type="search"]', 'Shift+Tab')
    await page.keyboard.type('badvatten')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sok/#q=badvatten')
    await page.locator('[data-hit]').first().waitFor()
    await follow('[data-hit] a', /\/(projekt|podd|utmaningar)\/[^/]+\//)

    await page.keyboard.press('Home')
    await follow('.site-menu a[href="/podd/"]', '**/podd/')
    await follow('.episode-item a', /\/podd\/[^/]+\/$/)
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.muted = true))
    await tabTo(page, '[data-player] button, [data-player] a')
    await page.keyboard.press('k')
    const getTime = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime)
    await expect.poll(getTime, { timeout: 20_000 }).toBeGreaterThan(0.5)

    await follow(`.site-footer a[href="${feedbackPage}"]`, `**${feedbackPage}`)
    await tabTo(page, '[name="message"]')
    await page.keyboard.type('Allt gick att nå med tangentbordet.')
    await follow('main button[type="submit"]', `**${feedbackThanks}`)
    await page.close()
  })

  it('meets no error, cookie or storage on the way', async () => {
    expect(complaints).toEqual([])
    expect(await browser.context.cookies()).toEqual([])
    const page = await open('/')
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await page.close()
  })
})
