import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { showOnFailure } from './show-on-failure.ts'
import { signIn } from './sign-in.ts'

let installation: SharedInstallation
let browser: LaunchedBrowser
let page: Page
/** What the server says of publications, in place of the real one, so that each step can be looked at. */
let state: Record<string, unknown> = {}

beforeAll(async () => {
  installation = await shareInstallation()
  browser = await launchBrowser({ viewport: { width: 1280, height: 860 } })
  page = await browser.context.newPage()
  page.setDefaultTimeout(30_000)
  await page.route('**/api/publications/state', (route) => route.fulfill({ json: state }))
  await signIn(page, installation.origin, installation.person)
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/projects?where[slug][equals]=cykelgaraget&depth=0')
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    return docs[0]?.id
  })
  await page.goto(`${installation.origin}/admin/collections/projects/${id}`)
  await page.locator('#field-lead').waitFor()
}, 600_000)

afterAll(async () => {
  await browser?.close()
})

beforeEach(() => showOnFailure(page))

const panel = () => page.locator('.publish-panel')
const getFocused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id)
const press = () => page.locator('#action-save:not([disabled])').click()
/** Holds the next autosave with a text back: when it has been asked for, and how to let it go on and wait until it has come. */
const holdAutosave = async (text: string): Promise<{ asked: Promise<void>; release: () => Promise<void> }> => {
  const asked = Promise.withResolvers<void>()
  const isReleased = Promise.withResolvers<void>()
  const isAutosave = (url: URL): boolean => url.searchParams.get('autosave') === 'true'
  await page.route(isAutosave, async (route) => {
    if (!route.request().postData()?.includes(text)) return route.continue()
    asked.resolve()
    await isReleased.promise
    await route.continue()
  })
  return {
    asked: asked.promise,
    release: async () => {
      const answer = page.waitForResponse((response) => isAutosave(new URL(response.url())))
      isReleased.resolve()
      await answer
      await page.unroute(isAutosave)
    },
  }
}
const idle = { live: null, isBehind: true, waiting: 0, coveredUntil: null, running: null, last: null }
const soon = (): string => new Date(Date.now() + 60_000).toISOString()

describe('the publish button', () => {
  it('says what must be put right, and leads to each field, in whatever tab it stands', async () => {
    await page.locator('#field-lead').fill('')
    await page.getByRole('button', { name: 'Kontakt och filer' }).click()
    await page.locator('#field-contacts__0__name').fill('')
    await press()
    await panel().getByRole('heading', { name: '2 saker måste rättas' }).waitFor()
    expect(await panel().innerText()).toContain('Fyll i ”Namn” i Kontakt 1.')
    await page.getByRole('button', { name: 'Gå till Ingress' }).click()
    await expect.poll(getFocused).toBe('field-lead')
    await page.getByRole('button', { name: 'Gå till Kontakt 1 › Namn' }).click()
    await expect.poll(getFocused).toBe('field-contacts__0__name')
    await page.locator('#field-contacts__0__name').fill('Trafikenheten')
  })

  it('asks for a reason when there are only warnings, and closes with Escape', async () => {
    await page.getByRole('button', { name: 'Berättelse' }).click()
    await page.locator('#field-lead').fill('Kort.')
    await press()
    await panel().getByRole('heading', { name: 'En sak att tänka på' }).waitFor()
    await page.getByRole('button', { name: 'Publicera ändå' }).click()
    await panel().getByRole('alert').filter({ hasText: 'Skriv ett skäl först.' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    await expect.poll(getFocused).toBe('action-save')
  })

  it('takes a press while the form is saving itself, and gets the focus back while it does', async () => {
    const held = await holdAutosave('Kort nog.')
    await page.locator('#field-lead').fill('Kort nog.')
    await held.asked
    await page.locator('#action-save').click({ timeout: 2_000 })
    expect(await panel().count()).toBe(0)
    await held.release()
    await panel().getByRole('heading', { name: 'En sak att tänka på' }).waitFor()

    const again = await holdAutosave('Kort.')
    await page.locator('#field-lead').fill('Kort.')
    await again.asked
    await panel().getByRole('heading').first().focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    expect(await getFocused()).toBe('action-save')
    await again.release()
    await expect.poll(() => page.locator('#action-save').isEnabled()).toBe(true)
    expect(await getFocused()).toBe('action-save')
  })

  it('follows the publication until the page is public', async () => {
    state = { ...idle, running: { id: 'x', startedAt: soon(), phase: 'Skriver sidorna' } }
    await press()
    await panel().getByLabel('Varför publicerar du ändå?').fill('Mer text kommer i veckan')
    await page.getByRole('button', { name: 'Publicera ändå' }).click()
    await panel().getByText('Skriver sidorna').waitFor()
    state = { ...idle, isBehind: false, coveredUntil: soon() }
    const link = panel().getByRole('link', { name: 'Se sidan' })
    expect(await link.getAttribute('href')).toBe('/projekt/cykelgaraget/')
    await expect
      .poll(async () => (await fetch(`${installation.origin}/projekt/cykelgaraget/`)).text(), { timeout: 60_000 })
      .toContain('Kort.')
  })

  it('says what went wrong when the publication fails, and asks for no reason twice', async () => {
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    // There is nothing left to publish, but whoever uses the keyboard goes on from the same place.
    expect(await page.locator('#action-save').isDisabled()).toBe(true)
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.doc-controls')))).toBe(true)
    await page.locator('#field-title').first().fill('Cykelgaraget som vet mer')
    const last = { id: 'x', state: 'failed', error: 'En länk leder ingenstans.', startedAt: soon(), seconds: 1 }
    state = { ...idle, last }
    await press()
    await panel().getByText('En länk leder ingenstans.').waitFor()
    expect(await panel().getByRole('link').getAttribute('href')).toBe('/admin/collections/publications/x')
  })
})
