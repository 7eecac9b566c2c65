import { afterAll, beforeAll, expect, it } from 'vitest'
import { t } from '../../cms/features/erasure/texts.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { testPassword } from '../helpers/open-test-cms.ts'
import { person } from '../helpers/planted-person.ts'
import type { RestClient } from '../helpers/rest-client.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { signIn } from './sign-in.ts'
import { waitUntilAwake } from './wait-until-awake.ts'

const { erasure } = t
const publisher = { email: 'publicerare@example.se', password: testPassword }
let installation: SharedInstallation
let admin: RestClient
const browsers: LaunchedBrowser[] = []
beforeAll(async () => {
  installation = await shareInstallation()
  admin = installation.client
  await admin.create('users', { ...publisher, role: 'publisher' })
}, 600_000)
afterAll(async () => {
  for (const browser of browsers) await browser.close()
})

const open = async (account: { email: string; password: string }) => {
  const browser = await launchBrowser({ viewport: { width: 1280, height: 900 } })
  browsers.push(browser)
  const page = await browser.context.newPage()
  page.setDefaultTimeout(30_000)
  await signIn(page, installation.origin, account)
  await page.goto(`${installation.origin}/admin/radera-personuppgifter`)
  return page
}

it('administrators see where somebody stands before they erase them, and that it is done', async () => {
  const { id } = await admin.create('projects', { title: `Möt ${person.name}`, lead: `Ring ${person.phone}.` })
  const page = await open(installation.person)
  await waitUntilAwake(page.getByLabel(erasure.label))
  await page.getByLabel(erasure.label).fill(`${person.name}\n${person.phone}`)
  await page.getByRole('button', { name: erasure.search }).click()
  await page.getByText(erasure.kinds.drafts).waitFor()
  expect(
    await page
      .getByRole('link', { name: `Möt ${person.name}` })
      .first()
      .getAttribute('href'),
  ).toContain(id)
  const button = page.getByRole('button', { name: erasure.erase, exact: true })
  expect(await button.isDisabled()).toBe(true)
  await page.getByLabel(erasure.confirm).check()
  await button.click()
  await page.getByText(/^Raderat på/).waitFor()
  const { body } = await admin.send('GET', `/api/projects/${id}?draft=true&depth=0`)
  expect([body.title, body.lead]).toEqual(['Möt [borttaget]', 'Ring [borttaget].'])
  await page.getByRole('link', { name: erasure.link }).waitFor()
})

it('nobody else finds the way there, or anything when they do', async () => {
  const page = await open(publisher)
  await page.getByText(erasure.refusals.notAllowed).waitFor()
  expect(await page.getByLabel(erasure.label).count()).toBe(0)
  expect(await page.getByRole('link', { name: erasure.link }).count()).toBe(0)
})
