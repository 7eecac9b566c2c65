import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { signIn } from './sign-in.ts'

let installation: SharedInstallation
let browser: LaunchedBrowser
let page: Page
let preview: FrameLocator

beforeAll(async () => {
  installation = await shareInstallation()
  browser = await launchBrowser({ viewport: { width: 1600, height: 1000 } })
  page = await browser.context.newPage()
  page.setDefaultTimeout(60_000)
  await signIn(page, installation.origin, installation.person)
}, 600_000)

afterAll(async () => {
  await browser?.close()
})

describe('the preview beside the editor', () => {
  it('shows a new document once it has been saved, and says what is missing', async () => {
    await page.goto(`${installation.origin}/admin/collections/projects`)
    await page
      .getByRole('link', { name: /^Skapa/ })
      .first()
      .click()
    await page.waitForURL(/\/projects\/[0-9a-f-]{24,36}/)
    await page.getByRole('textbox', { name: /^Titel/ }).fill('Ljuset i tunneln')
    await page.getByRole('button', { name: 'Förhandsgranskning', exact: true }).click()
    preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { level: 1, name: 'Ljuset i tunneln' }).waitFor()
    await preview.getByText('(Ingress saknas ännu)').waitFor()
    expect(await preview.getByText('(Kategori saknas ännu)').count()).toBeGreaterThan(0)
  })

  it('follows what is typed, and stays where the reader is', async () => {
    const lead = page.getByRole('textbox', { name: /^Ingress/ })
    const getScroll = () => preview.locator('html').evaluate(() => window.scrollY)
    await preview.locator('html').evaluate(() => window.scrollTo(0, 150))
    const times: number[] = []
    for (let round = 1; round <= 5; round++) {
      const text = `Lampor som tänds när någon kommer, försök ${round}.`
      await lead.fill(text)
      const typed = performance.now()
      await preview.locator('.lead', { hasText: text }).waitFor()
      times.push(Math.round(performance.now() - typed))
    }
    console.log(`Typed and seen in the preview, in milliseconds: ${times.join(', ')}`)
    expect(await getScroll()).toBe(150)
  })

  it('shows rich text, and takes away the hint that it was missing', async () => {
    await preview.getByText('(Vad saknas ännu)').waitFor()
    await page.locator('[data-field-path="what"] [contenteditable=true]').first().click()
    await page.keyboard.type('Vi satte upp lampor.')
    await preview.locator('#vad', { hasText: 'Vi satte upp lampor.' }).waitFor()
    expect(await preview.getByText('(Vad saknas ännu)').count()).toBe(0)
  })

  it('opens links beside the editor, and follows those within the page', async () => {
    const opened = page.context().waitForEvent('page')
    await preview.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Projekt' }).click()
    const other = await opened
    await other.waitForURL('**/projekt/')
    await other.close()
    await preview.locator('.page-head__label a').click()
    expect(page.context().pages()).not.toContain(other)
    expect(await preview.getByRole('heading', { level: 1 }).innerText()).toBe('Ljuset i tunneln')
  })

  it('stands in a tab of its own, and is nothing for whoever is signed out', async () => {
    const address = await page.getByRole('link', { name: 'Förhandsgranska', exact: true }).getAttribute('href')
    const url = new URL(address ?? '', installation.origin).href
    const tab = await browser.context.newPage()
    await tab.goto(url)
    await tab.getByText('Förhandsgranskning. Så här ser sidan ut').waitFor()
    await tab.getByRole('heading', { level: 1, name: 'Ljuset i tunneln' }).waitFor()
    await tab.close()
    const signedOut = await fetch(url)
    expect(signedOut.status).toBe(401)
    expect(await signedOut.text()).not.toContain('Ljuset i tunneln')
  })

  it('has a toolbar in Swedish', async () => {
    await page.locator('.live-preview-toolbar-controls__breakpoint button').click()
    const sizes = await page.locator('.popup__content .popup-button-list__button').allInnerTexts()
    expect(sizes).toEqual(['Mobil 390', 'Surfplatta 768', 'Dator 1280', 'Hela ytan'])
  })
})
