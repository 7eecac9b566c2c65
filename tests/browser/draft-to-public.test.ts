import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { testPassword } from '../helpers/open-test-cms.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { signIn } from './sign-in.ts'
import { isHitFound } from './is-hit-found.ts'
import { waitUntilSaved } from './wait-until-saved.ts'
import { writeProject } from './write-project.ts'

const people = {
  editor: { name: 'Edit Ek', email: 'edit@example.se', password: testPassword },
  publisher: { name: 'Per Palm', email: 'per@example.se', password: testPassword },
}
const driver = 'Stadsledningsförvaltningen'

let installation: SharedInstallation
const browsers: LaunchedBrowser[] = []
let editor: Page
let publisher: Page
/** The address of the project in the admin. */
let project: string

beforeAll(async () => {
  installation = await shareInstallation()
  const organisation = await installation.client.findOrCreate('organisations', 'name', driver)
  for (const role of ['editor', 'publisher'] as const)
    await installation.client.create('users', { ...people[role], role, organisations: [organisation] })
  const open = async (role: keyof typeof people): Promise<Page> => {
    const browser = await launchBrowser({ viewport: { width: 1600, height: 1000 } })
    browsers.push(browser)
    const page = await browser.context.newPage()
    page.setDefaultTimeout(60_000)
    await signIn(page, installation.origin, people[role])
    return page
  }
  editor = await open('editor')
  publisher = await open('publisher')
}, 600_000)
afterAll(async () => {
  for (const { close } of browsers) await close()
})

const readPublic = async (slug: string): Promise<{ status: number; text: string; url: string }> => {
  const response = await fetch(`${installation.origin}/projekt/${slug}/`)
  return { status: response.status, text: await response.text(), url: response.url }
}
/** Pastes HTML where the caret stands in a rich text, and waits until a draft with these words in it has been stored. */
const pasteHtml = async (page: Page, html: string, words: string): Promise<void> => {
  const saved = waitUntilSaved(page, words)
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
  await saved
}
const openReview = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.locator('.review-panel').waitFor()
}
const publish = async (page: Page): Promise<void> => {
  await page.locator('#action-save:not([disabled])').click()
  await page.locator('.publish-panel').getByRole('link', { name: 'Se sidan' }).waitFor()
}
const closePanel = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.locator('.publish-panel').waitFor({ state: 'hidden' })
}

describe('a project on its way to the public', () => {
  it('is written by an editor, who sees in the preview what it will look like', async () => {
    await writeProject(editor, {
      title: 'Lyktstolparna som räknar steg',
      lead: 'Sensorer i lyktstolparna visar var det är mörkt när människor går, så att ljuset hamnar rätt.',
      texts: {
        what: 'Trettio lyktstolpar fick sensorer.',
        why: 'Stigen genom parken kändes otrygg.',
        how: 'Vi satte upp dem och läste av i ett år.',
      },
      choices: { category: 'Klimat och Energi', status: 'Pilot', drivenBy: driver },
      contact: 'Gatukontoret i Sundby',
      effect: { goal: 'Fler ska våga gå hem genom parken', result: 'Fyra av tio fler går där', achieved: 'Delvis' },
      hasCover: true,
      link: { title: 'Mätningarna', url: 'https://example.se/matningar' },
      milestone: { title: 'Första lyktan', text: 'Tändes av barnen på förskolan.' },
    })
    project = new URL(editor.url()).pathname
    await editor.getByRole('button', { name: 'Förhandsgranskning', exact: true }).click()
    const preview = editor.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { level: 1, name: 'Lyktstolparna som räknar steg' }).waitFor()
    for (const text of ['Fler ska våga gå hem genom parken', 'Fyra av tio fler går där', 'Första lyktan'])
      await preview.getByText(text).first().waitFor()
    await preview.locator('main img').first().waitFor()
    await editor.getByRole('button', { name: 'Berättelse' }).click()
    const saved = waitUntilSaved(editor)
    await editor
      .locator('#field-lead')
      .fill('Ljuset följer den som går. Sensorer i lyktstolparna visar var det behövs.')
    await preview.locator('.lead', { hasText: 'Ljuset följer den som går.' }).waitFor()
    await saved
    expect((await readPublic('lyktstolparna-som-raknar-steg')).status).toBe(404)
  })

  it('is handed in, sent back with a note, and handed in again', async () => {
    await openReview(editor, 'Skicka till granskning')
    await editor.locator('#review-message').fill('Klar att läsas.')
    await editor.locator('.review-panel').getByRole('button', { name: 'Skicka till granskning' }).click()
    await editor.locator('.review-mark--waiting').waitFor()
    // Whoever has left a page holds it no longer.
    await editor.goto(`${installation.origin}/admin`)

    await publisher.goto(`${installation.origin}/admin`)
    await publisher.getByRole('link', { name: 'Lyktstolparna som räknar steg' }).first().click()
    await openReview(publisher, 'Visa granskning')
    expect(await publisher.locator('.review-panel').innerText()).toContain('Klar att läsas.')
    await publisher.locator('#review-note').fill('Skriv vad ni lärde er.')
    await publisher.locator('.review-panel').getByRole('button', { name: 'Skicka tillbaka' }).click()
    await publisher.locator('.review-panel').waitFor({ state: 'hidden' })
    await publisher.goto(`${installation.origin}/admin`)

    await editor.goto(`${installation.origin}/admin`)
    await editor.getByText('Tillbaka till dig').waitFor()
    await editor.goto(installation.origin + project)
    await openReview(editor, 'Läs och skicka in igen')
    expect(await editor.locator('.review-panel').innerText()).toContain('Skriv vad ni lärde er.')
    await editor.keyboard.press('Escape')
    await editor.locator('.review-panel').waitFor({ state: 'hidden' })
    // The admin remembers which tab was open.
    await editor.getByRole('button', { name: 'Berättelse' }).click()
    await editor.locator('[data-field-path="lessons"] [contenteditable=true]').first().click()
    await editor.keyboard.type('Fråga de som går där först.')
    // As a word processor puts it on the clipboard.
    await pasteHtml(editor, '<p> Mindre CO<sub>2</sub> på 400 m<sup>2</sup>.</p>', 'Mindre CO')
    await openReview(editor, 'Läs och skicka in igen')
    await editor.locator('.review-panel').getByRole('button', { name: 'Skicka in igen' }).click()
    await editor.locator('.review-mark--waiting').waitFor()
    await editor.goto(`${installation.origin}/admin`)
  })

  it('is published by a publisher, and the editor sees where', async () => {
    await publisher.goto(installation.origin + project)
    await publish(publisher)
    await closePanel(publisher)
    await publisher.goto(`${installation.origin}/admin`)
    const { status, text } = await readPublic('lyktstolparna-som-raknar-steg')
    expect(status).toBe(200)
    for (const words of [
      'Ljuset följer den som går.',
      'Trettio lyktstolpar fick sensorer.',
      'Stigen genom parken kändes otrygg.',
      'Vi satte upp dem och läste av i ett år.',
      'Fråga de som går där först.',
      'Fyra av tio fler går där',
      'Gatukontoret i Sundby',
      'Mindre CO<sub>2</sub> på 400 m<sup>2</sup>.',
    ])
      expect(text).toContain(words)
    await editor.goto(installation.origin + project)
    const live = editor.getByRole('link', { name: 'Se sidan' })
    expect(await live.getAttribute('href')).toContain('/projekt/lyktstolparna-som-raknar-steg/')
  })

  it('is found by whoever searches, a moment after it became public', async () => {
    const page = await browsers[0]!.context.newPage()
    const hit = page.locator('[data-hit] a[href^="/projekt/lyktstolparna-som-raknar-steg/"]').first()
    await expect
      .poll(() => isHitFound(page, `${installation.origin}/sok/?q=Lyktstolparna`, hit), { timeout: 60_000 })
      .toBe(true)
    await hit.click()
    await page.waitForURL('**/projekt/lyktstolparna-som-raknar-steg/**')
    await page.close()
  })

  it('moves to another address, to which the old one leads', async () => {
    await publisher.goto(installation.origin + project)
    await publisher.locator('#field-slug').fill('ljuset-i-parken')
    await publish(publisher)
    const { url, text } = await readPublic('lyktstolparna-som-raknar-steg')
    expect(new URL(url).pathname).toBe('/projekt/ljuset-i-parken/')
    expect(text).toContain('Ljuset följer den som går.')
  })

  it('is back where it was when the publisher rolls back', async () => {
    await publisher.goto(`${installation.origin}/admin/collections/publications`)
    // The newest stands first: the one that moved the project, and then the one that published it.
    await publisher.getByRole('table').getByRole('link').nth(1).click()
    await publisher.getByRole('button', { name: 'Gå tillbaka till den här utgåvan' }).click()
    const start = performance.now()
    await publisher.getByRole('button', { name: 'Gå tillbaka', exact: true }).click()
    await expect.poll(async () => (await readPublic('ljuset-i-parken')).status, { interval: 50 }).toBe(404)
    console.log(`Rolled back ${Math.round(performance.now() - start)} ms after the click.`)
    expect((await readPublic('lyktstolparna-som-raknar-steg')).url).toContain('/lyktstolparna-som-raknar-steg/')
    await publisher.goto(`${installation.origin}/admin`)
    await publisher.getByRole('heading', { name: 'Besökarna ser en äldre utgåva' }).waitFor()
  })
})
