import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { t } from '../../cms/features/moving-in/texts.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { signIn } from './sign-in.ts'
import { waitUntilAwake } from './wait-until-awake.ts'

const { page: texts } = t
let installation: SharedInstallation
let folder: string
let browser: LaunchedBrowser
let page: Page
beforeAll(async () => {
  installation = await shareInstallation()
  folder = await mkdtemp(join(tmpdir(), 'vitrin-flytt-'))
  browser = await launchBrowser({ viewport: { width: 1280, height: 900 } })
  page = await browser.context.newPage()
  page.setDefaultTimeout(60_000)
  await signIn(page, installation.origin, installation.person)
}, 600_000)
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

const bring = async (name: string, content: string): Promise<void> => {
  await writeFile(join(folder, name), content)
  await page.goto(`${installation.origin}/admin/flytta-in`)
  const file = page.getByLabel(texts.begin.file, { exact: true })
  await waitUntilAwake(file)
  await file.setInputFiles(join(folder, name))
  await page.getByRole('button', { name: texts.begin.button }).click()
  await page.waitForURL(/flytt=/)
}
const waitFor = (step: keyof typeof texts.steps): Promise<void> =>
  page.getByText(texts.steps[step], { exact: true }).waitFor()

it('an administrator looks at a spreadsheet, moves it in, opens what came, and takes it back', async () => {
  const title = `Flyttad badplats ${installation.person.name}`
  await bring('projekt.csv', `Titel;Vad?;Påhitt\n${title};En sensor i vattnet.;Blått\n;Ingen titel;\n`)
  await waitFor('looked')
  await page.getByText(texts.plan.heading.plan).waitFor()
  await page.getByText(/Rad 3 har inget i kolumnen för namnet/).waitFor()
  await page.getByRole('heading', { name: texts.options.columns }).waitFor()
  await page.getByRole('button', { name: texts.choose.button, exact: true }).click()
  await waitFor('done')
  const made = page.getByRole('link', { name: title })
  await made.waitFor()
  const address = (await made.getAttribute('href'))!
  await made.click()
  await page.waitForURL(`${installation.origin}${address}`)
  expect(await page.locator('#field-title').inputValue()).toBe(title)

  await page.goto(`${installation.origin}/admin/flytta-in`)
  await page.getByRole('link', { name: 'projekt.csv' }).first().click()
  await page.getByLabel(texts.undo.confirm).check()
  await page.getByRole('button', { name: texts.undo.button }).click()
  await waitFor('undone')
  const { status } = await installation.client.send('GET', `/api/projects/${address.split('/').pop()!}?draft=true`)
  expect(status).toBe(404)
})

it('a file that cannot be read is refused in words that say where it is broken', async () => {
  await bring(
    'trasig.xml',
    '<?xml version="1.0"?>\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>\n</rss>',
  )
  await waitFor('failed')
  await page.getByText(/Filen är trasig vid rad 3/).waitFor()
  expect(await page.getByRole('link', { name: texts.other }).getAttribute('href')).toBe('/admin/flytta-in')
})
