import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { testPassword } from '../helpers/open-test-cms.ts'
import { RestClient } from '../helpers/rest-client.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { showOnFailure } from './show-on-failure.ts'
import { fillIn, signIn, type Account } from './sign-in.ts'
import { waitUntilSaved } from './wait-until-saved.ts'

let installation: SharedInstallation
let admin: RestClient
const browsers: LaunchedBrowser[] = []
const people = [
  { email: 'anna@example.se', name: 'Anna Berg' },
  { email: 'bo@example.se', name: 'Bo Dahl' },
]

beforeAll(async () => {
  installation = await shareInstallation()
  admin = installation.client
  for (const person of people) await admin.create('users', { ...person, password: testPassword, role: 'publisher' })
}, 600_000)

afterAll(async () => {
  for (const browser of browsers) await browser.close()
})

/** A browser of somebody's own, signed in. */
const openFor = async (number: 0 | 1): Promise<Page> => {
  const browser = await launchBrowser({ viewport: { width: 1280, height: 900 } })
  browsers.push(browser)
  const page = await browser.context.newPage()
  page.setDefaultTimeout(30_000)
  await signIn(page, installation.origin, getAccount(number))
  return page
}

const getAccount = (number: 0 | 1): Account => ({ email: people[number]!.email, password: testPassword })

const lead = (page: Page) => page.getByRole('textbox', { name: /^Ingress/ })
const openProject = async (page: Page, id: string): Promise<void> => {
  showOnFailure(page)
  await page.goto(`${installation.origin}/admin/collections/projects/${id}`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await lead(page).waitFor()
}
const found = (page: Page) => page.locator('.save-notice', { hasText: 'Det finns text som inte hann sparas' })
const makeProject = (title: string) => admin.create('projects', { title, lead: 'Från början.' })
const read = async (id: string): Promise<Record<string, unknown>> =>
  (await admin.send('GET', `/api/projects/${id}?draft=true&depth=0`)).body
const leftInBrowser = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('vitrin-unsaved:')).length)

describe('two editors with the same document', () => {
  let anna: Page
  let bo: Page
  beforeAll(async () => {
    anna = await openFor(0)
    bo = await openFor(1)
  })

  it('see who holds it, and can take over with a warning', async () => {
    const { id } = await makeProject('Låset')
    await openProject(anna, id)
    const first = waitUntilSaved(anna)
    await lead(anna).fill('Annas ingress.')
    await first
    const held = `/api/payload-locked-documents?where[document.value][equals]=${id}`
    await expect.poll(async () => (await admin.send('GET', held)).body.totalDocs).toBe(1)
    await bo.goto(`${installation.origin}/admin/collections/projects/${id}`)
    const warning = bo.locator('.document-locked')
    await warning.waitFor()
    expect(await warning.innerText()).toContain('Anna Berg skriver här just nu.')
    // Payload then loads the document anew, and draws the form anew with it.
    const loaded = bo.waitForResponse((response) => response.url().includes('_rsc='))
    await bo.getByRole('button', { name: 'Ta över' }).click()
    await warning.waitFor({ state: 'hidden' })
    await loaded
    await bo.waitForTimeout(2_500)
    const second = waitUntilSaved(bo)
    await lead(bo).fill('Bos ingress.')
    await second
    // Anna goes on writing: nothing of Bo's is overwritten, and hers is kept.
    await lead(anna).fill('Annas ingress, som inte får försvinna.')
    await anna
      .getByText(/har tagit över/)
      .first()
      .waitFor()
    expect((await read(id)).lead).toBe('Bos ingress.')
    await expect.poll(() => leftInBrowser(anna)).toBe(1)
  })

  it('are shown both versions when one was first, and nothing is lost', async () => {
    const { id } = await makeProject('Krocken')
    await openProject(bo, id)
    // What comes in beside the lock: another program with Anna's name on it.
    const program = await RestClient.signIn(installation.origin, getAccount(0))
    await program.update('projects', id, { lead: 'Annas nya ingress.', title: 'Krocken, nu klar' }, '?draft=true')
    await lead(bo).fill('Bos nya ingress.')
    const panel = bo.getByRole('dialog', { name: 'Anna Berg har sparat under tiden' })
    await panel.waitFor()
    const words = await panel.innerText()
    for (const part of ['Annas nya ingress.', 'Bos nya ingress.', 'Krocken, nu klar', 'Ni har båda ändrat här.'])
      expect(words).toContain(part)
    // What only Anna changed is chosen already; the other is chosen by keyboard alone.
    const goOn = panel.getByRole('button', { name: 'Fortsätt med det valda' })
    expect(await goOn.isDisabled()).toBe(true)
    await panel.getByRole('group', { name: 'Ingress' }).getByLabel('Ditt').focus()
    await bo.keyboard.press('Space')
    await goOn.focus()
    const merged = waitUntilSaved(bo)
    await bo.keyboard.press('Enter')
    await merged
    await panel.waitFor({ state: 'hidden' })
    expect(await read(id)).toMatchObject({ title: 'Krocken, nu klar', lead: 'Bos nya ingress.' })
    // The form may still be saving what it was before.
    const next = waitUntilSaved(bo, 'och mer.')
    await lead(bo).fill('Bos nya ingress, och mer.')
    await next
    await expect.poll(() => leftInBrowser(bo)).toBe(0)
  })
})

describe('an editor whose session ends while writing', () => {
  it('finds the text again after logging in, at the same document', async () => {
    const page = await openFor(0)
    const { id } = await makeProject('Utloggad')
    await openProject(page, id)
    await page.context().clearCookies()
    await lead(page).fill('Det här skrevs efter att sessionen tog slut.')
    await page.getByText('Du är utloggad.').waitFor()
    expect((await read(id)).lead).toBe('Från början.')
    await page.getByRole('link', { name: 'Logga in igen' }).click()
    await page.waitForURL(/\/login\?redirect=/)
    await fillIn(page, getAccount(0))
    await page.waitForURL(`${installation.origin}/admin/collections/projects/${id}`)
    await found(page).waitFor()
    const rescued = waitUntilSaved(page)
    await page.getByRole('button', { name: 'Hämta tillbaka' }).click()
    await rescued
    expect((await read(id)).lead).toBe('Det här skrevs efter att sessionen tog slut.')
    expect(await lead(page).inputValue()).toBe('Det här skrevs efter att sessionen tog slut.')
    await expect.poll(() => leftInBrowser(page)).toBe(0)
  })

  it('is never shown what somebody else has left in the same browser', async () => {
    const page = await openFor(0)
    const { id } = await makeProject('Delad dator')
    await openProject(page, id)
    await page.context().clearCookies()
    await lead(page).fill('Annas hemliga utkast.')
    await page.getByText('Du är utloggad.').waitFor()
    await page.getByRole('link', { name: 'Logga in igen' }).click()
    await fillIn(page, getAccount(1))
    await page.waitForURL(`${installation.origin}/admin/collections/projects/${id}`)
    await lead(page).waitFor()
    await page.waitForTimeout(1_000)
    expect(await found(page).count()).toBe(0)
    expect(await page.locator('body').innerText()).not.toContain('Annas hemliga utkast.')
  })
})

describe('a save that takes long', () => {
  it('puts nothing back of what has been written in several fields meanwhile', async () => {
    const page = await openFor(0)
    const { id } = await makeProject('Långsamt')
    await openProject(page, id)
    const title = page.getByRole('textbox', { name: /^Titel/ })
    const answers: (() => void)[] = []
    await page.route('**/api/projects/*autosave=true*', async (route) => {
      const response = await route.fetch()
      await new Promise<void>((answer) => answers.push(answer))
      await route.fulfill({ response })
    })
    await lead(page).fill('Först')
    await expect.poll(() => answers.length, { timeout: 20_000 }).toBe(1)
    await lead(page).fill('Först och sedan')
    await title.fill('Långsamt men säkert')
    for (const saves of [1, 2]) {
      await expect.poll(() => answers.length, { timeout: 20_000 }).toBe(saves)
      const answered = waitUntilSaved(page)
      answers[saves - 1]!()
      await answered
      // What the form takes in after a save is asked for, and comes, a moment later.
      await page.waitForTimeout(1_500)
    }
    expect(await lead(page).inputValue()).toBe('Först och sedan')
    expect(await title.inputValue()).toBe('Långsamt men säkert')
    expect(await read(id)).toMatchObject({ lead: 'Först och sedan', title: 'Långsamt men säkert' })
  })
})

describe('a save that does not get through', () => {
  it('says so, tries again when the server is back, and keeps the text', async () => {
    const page = await openFor(0)
    const { id } = await makeProject('Avbrott')
    await openProject(page, id)
    await page.context().setOffline(true)
    await lead(page).fill('Skrivet under avbrottet.')
    await page.getByText('Kunde inte spara, försöker igen.').waitFor()
    const again = waitUntilSaved(page)
    await page.context().setOffline(false)
    await again
    await page.getByText('Kunde inte spara, försöker igen.').waitFor({ state: 'hidden' })
    expect((await read(id)).lead).toBe('Skrivet under avbrottet.')
  })

  it('keeps what is written when publication is refused', async () => {
    const page = await openFor(0)
    const { id } = await makeProject('Ofullständig')
    await openProject(page, id)
    const kept = waitUntilSaved(page)
    await lead(page).fill('En ingress, men inget annat.')
    await kept
    await page.locator('#action-save').click()
    await page
      .locator('.publish-panel')
      .getByRole('heading', { name: /måste rättas/ })
      .waitFor()
    expect(await lead(page).inputValue()).toBe('En ingress, men inget annat.')
    expect((await read(id))._status).toBe('draft')
  })
})
