import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackPage, feedbackThanks } from '../../content-types/feedback.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { tabTo } from '../helpers/keyboard.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'

let installation: SharedInstallation
let browser: LaunchedBrowser
let page: Page
beforeAll(async () => {
  installation = await shareInstallation()
  browser = await launchBrowser({ viewport: { width: 1280, height: 900 } })
  page = await browser.context.newPage()
  page.setDefaultTimeout(60_000)
}, 600_000)
afterAll(async () => {
  await browser?.close()
})

const open = (address: string) => page.goto(installation.origin + address)
/** The release that the dashboard says is live; undefined while another is on its way. */
const shownRelease = async (): Promise<string | undefined> =>
  (await page
    .locator('.publication-live__links [title]')
    .first()
    .getAttribute('title', { timeout: 1_000 })
    .catch(() => null)) ?? undefined
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds in the parts that are ours, by every rule; and on the whole page where the colours are ours too.
 *
 * @param own selectors of the parts that this project draws itself.
 */
const findFaults = async (...own: string[]): Promise<string[]> => {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme)
    // Colours fade from one theme to the other. What turns as long as it is shown has no end to wait for.
    await page.waitForTimeout(400)
    await page.evaluate(async () => {
      const ends = document.getAnimations().map(({ finished }) => finished.catch(() => {}))
      await Promise.race([Promise.all(ends), new Promise((done) => setTimeout(done, 2_000))])
    })
    const parts = own.reduce((builder, selector) => builder.include(selector), new AxeBuilder({ page }))
    const checked = [
      ...(own.length ? [await parts.withTags(standards).analyze()] : []),
      await new AxeBuilder({ page }).withRules(['color-contrast', 'document-title', 'html-has-lang']).analyze(),
    ]
    for (const { violations } of checked)
      for (const { id, nodes } of violations)
        for (const { target, any } of nodes)
          faults.push(`${colorScheme} ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`)
  }
  return faults
}

describe('the pages of the admin, in a browser', () => {
  it('let one sign in, and greet with what to do first', async () => {
    await open('/admin/login')
    await page.locator('#field-email').waitFor()
    expect(await findFaults('.login__brand', '.login-help')).toEqual([])
    await page.locator('#field-email').fill(installation.person.email)
    await page.locator('#field-password').fill(installation.person.password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('heading', { name: 'Besökarna ser allt som är publicerat' }).waitFor()
    expect(await page.getByText('Du har inga påbörjade utkast').count()).toBe(1)
    expect(await findFaults('.board')).toEqual([])
  })

  it('follow a publication from the click until the public sees it', async () => {
    const before = await shownRelease()
    await page.getByRole('button', { name: 'Publicera nu' }).click()
    await expect.poll(async () => [before, undefined].includes(await shownRelease()), { timeout: 60_000 }).toBe(false)
    await page.getByRole('heading', { name: 'Besökarna ser allt som är publicerat' }).waitFor()
    await page.getByRole('link', { name: 'Den senaste publiceringen' }).click()
    await page.getByText('Det är den här utgåvan som besökarna ser nu').waitFor()
    expect(await findFaults('.publication')).toEqual([])
  })

  it('take the public back to an earlier release, after a question', async () => {
    await open('/admin/collections/publications')
    // The newest stands first.
    await page.getByRole('table').getByRole('link').nth(1).click()
    await page.getByRole('button', { name: 'Gå tillbaka till den här utgåvan' }).click()
    await page.getByText('Det som står i admin ändras inte').waitFor()
    await page.getByRole('button', { name: 'Gå tillbaka', exact: true }).click()
    await page.getByText('Det är den här utgåvan som besökarna ser nu').waitFor()
    await open('/admin')
    await page.getByRole('heading', { name: 'Besökarna ser en äldre utgåva' }).waitFor()
    expect(await findFaults('.board')).toEqual([])
  })

  it('have colours that everybody can read where one writes, and a way back to the draft', async () => {
    await page.getByRole('link', { name: 'Skriv något nytt' }).click()
    await page.getByRole('textbox', { name: /^Titel/ }).fill('Solceller på badhuset')
    await page.getByText('Sparat för').waitFor()
    expect(await findFaults()).toEqual([])
    await open('/admin')
    await page.getByRole('link', { name: 'Solceller på badhuset' }).waitFor()
  })

  it('tell what somebody has written with the keyboard alone and without scripts', async () => {
    const plain = await launchBrowser({ javaScriptEnabled: false })
    try {
      const visitor = await plain.context.newPage()
      await visitor.goto(installation.origin + feedbackPage)
      await tabTo(visitor, '[name="message"]')
      await visitor.keyboard.type('Kartan går inte att nå.')
      await tabTo(visitor, '[name="email"]')
      await visitor.keyboard.type('moa@exempel')
      await tabTo(visitor, 'button[type="submit"]')
      await visitor.keyboard.press('Enter')
      await visitor.getByText('E-postadressen ser inte rätt ut').waitFor()
      expect(await visitor.locator('[name="message"]').inputValue()).toBe('Kartan går inte att nå.')
      await tabTo(visitor, '[name="email"]')
      await visitor.keyboard.press('End')
      await visitor.keyboard.type('.se')
      await tabTo(visitor, 'button[type="submit"]')
      await visitor.keyboard.press('Enter')
      await visitor.getByRole('heading', { name: 'Tack, vi har fått dina synpunkter' }).waitFor()
      expect(new URL(visitor.url()).pathname).toBe(feedbackThanks)
    } finally {
      await plain.close()
    }
    await open('/admin')
    await page.getByRole('link', { name: /synpunkt(er)? från webbplatsen$/ }).click()
    await page.getByRole('table').getByText('Kartan går inte att nå.').waitFor()
  })
})
