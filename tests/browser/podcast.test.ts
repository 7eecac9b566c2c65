import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import NodeID3 from 'node-id3'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeMp3 } from '../cms/sample-files.ts'
import { launchBrowser, type LaunchedBrowser } from '../helpers/browser.ts'
import { tabTo } from '../helpers/keyboard.ts'
import { shareInstallation, type SharedInstallation } from '../helpers/share-installation.ts'
import { signIn } from './sign-in.ts'
import { isHitFound } from './is-hit-found.ts'

const title = 'Fyren som släcktes'
const address = '/podd/fyren-som-slacktes/'
/** A word that stands nowhere but at 1:30 in the transcript. */
const heard = 'lanterninglas'
const transcript = `WEBVTT

00:00:01.000 --> 00:00:20.000
<v Asta>Välkommen till fyren.

00:01:30.000 --> 00:01:40.000
<v Bo>Det här är det sista ${heard} som vi bytte.

00:02:00.000 --> 00:02:10.000
<v Asta>Tack för att du kom.
`

let installation: SharedInstallation
let browser: LaunchedBrowser
let admin: Page

beforeAll(async () => {
  installation = await shareInstallation()
  browser = await launchBrowser({ viewport: { width: 1280, height: 900 } })
  admin = await browser.context.newPage()
  admin.setDefaultTimeout(30_000)
  await signIn(admin, installation.origin, installation.person)
}, 600_000)

afterAll(async () => {
  await browser?.close()
})

/** A sound of three minutes with two chapters in it, as an editing program leaves it. */
const writeSound = async (): Promise<string> => {
  const { data } = makeMp3(180)
  const tags = {
    chapter: [
      { elementID: 'a', startTimeMs: 0, endTimeMs: 80_000, tags: { title: 'Trappan upp' } },
      { elementID: 'b', startTimeMs: 80_000, endTimeMs: 180_000, tags: { title: 'Det sista ljuset' } },
    ],
  }
  const path = join(installation.dataDir, 'fyren.mp3')
  await writeFile(path, NodeID3.write(tags, data))
  return path
}
const writeText = async (name: string, text: string): Promise<string> => {
  const path = join(installation.dataDir, name)
  await writeFile(path, text)
  return path
}
/** Uploads a file into a field of the form, through the drawer that opens for a new one. */
const uploadInto = async (field: string, path: string): Promise<void> => {
  await admin
    .locator(`#field-${field}`)
    .getByRole('button', { name: /Skapa ny/ })
    .click()
  const drawer = admin.locator('dialog[open], .drawer--is-open').last()
  await chooseFile(drawer, path)
  await drawer.getByRole('button', { name: 'Spara' }).click()
  await drawer.waitFor({ state: 'hidden' })
}
/** Chooses a file; again, until the form, which may still be waking up, has taken it. */
const chooseFile = async (form: Locator, path: string): Promise<void> => {
  await expect
    .poll(
      async () => {
        await form.locator('input[type=file]').setInputFiles(path)
        return form
          .locator('.file-field__filename')
          .waitFor({ timeout: 2_000 })
          .then(
            () => true,
            () => false,
          )
      },
      { timeout: 30_000 },
    )
    .toBe(true)
}
const getTime = (page: Page): Promise<number> =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime)

describe('an editor', () => {
  it('is told why a file is no sound, in Swedish', async () => {
    await admin.goto(`${installation.origin}/admin/collections/audio/create`)
    await chooseFile(admin.locator('main, body').first(), await writeText('ljud.mp3', 'Det här är text.'))
    await admin.getByRole('button', { name: 'Spara' }).click()
    await expect.poll(() => admin.locator('body').innerText()).toContain('Filen går inte att läsa som ljud')
  })

  it('uploads an episode, sees its chapters, hears one, and publishes it', { timeout: 180_000 }, async () => {
    await admin.goto(`${installation.origin}/admin/collections/episodes`)
    await admin
      .getByRole('link', { name: /^Skapa/ })
      .first()
      .click()
    await admin.waitForURL(/\/episodes\/[0-9a-f-]{24,36}/)
    await admin.getByRole('textbox', { name: /^Titel/ }).fill(title)
    await admin
      .locator('#field-summary')
      .fill('Om fyren som lyste i hundra år, och om kvällen då den släcktes för gott.')
    await uploadInto('audio', await writeSound())
    await admin.locator('[data-field-path="notes"] [contenteditable=true]').first().click()
    await admin.keyboard.type('Vi går uppför trappan i fyren.')
    await admin.getByRole('button', { name: 'Kapitel och avskrift' }).click()
    await admin.getByRole('button', { name: 'Spela ”Det sista ljuset” från 1:20' }).click()
    await expect.poll(() => getTime(admin), { timeout: 10_000 }).toBeGreaterThanOrEqual(80)
    await uploadInto('transcript', await writeText('fyren.vtt', transcript))
    await admin.locator('#action-save').click()
    await expect.poll(async () => (await fetch(installation.origin + address)).status, { timeout: 60_000 }).toBe(200)
  })
})

describe('a listener', () => {
  it('finds the episode in the feed and on the podcast’s page', async () => {
    const feed = await (await fetch(`${installation.origin}/podd/feed.xml`)).text()
    const item = feed.split('<item>').find((one) => one.includes(title))
    expect(item).toContain('<itunes:duration>180</itunes:duration>')
    expect(item).toContain('title="Det sista ljuset"')
    const page = await browser.context.newPage()
    await page.goto(`${installation.origin}/podd/`)
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(`**${address}`)
    await page.close()
  })

  it('plays from a chapter and follows the transcript, by keyboard alone', { timeout: 60_000 }, async () => {
    const page = await browser.context.newPage()
    await page.goto(installation.origin + address)
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.muted = true))
    await tabTo(page, /Följ med i texten/)
    await page.keyboard.press('Space')
    await tabTo(page, /01:20 Det sista ljuset/)
    await page.keyboard.press('Enter')
    await expect.poll(() => getTime(page), { timeout: 20_000 }).toBeGreaterThan(80.2)
    await page.locator('[data-chapter][aria-current]').waitFor()
    expect(await page.locator('.player__now').innerText()).toBe('Kapitel: Det sista ljuset')
    await tabTo(page, /Framåt 30 s/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => getTime(page), { timeout: 10_000 }).toBeGreaterThan(110)
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.passage[aria-current]').innerText(), { timeout: 10_000 }).toContain(heard)
    await expect.poll(() => page.locator('.passage[aria-current]').evaluate(isInWindow)).toBe(true)
    await page.keyboard.press('k')
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true)
    await page.keyboard.press('f')
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.25)
    await page.close()
  })

  it('comes from a search hit to the minute', { timeout: 90_000 }, async () => {
    const page = await browser.context.newPage()
    const hit = page.locator('[data-hit]').filter({ hasText: title })
    await expect
      .poll(() => isHitFound(page, `${installation.origin}/sok/?q=${heard}`, hit), { timeout: 60_000 })
      .toBe(true)
    await hit.getByRole('link', { name: /01:30/ }).click()
    await page.waitForURL(`**${address}#t-90`)
    await expect.poll(() => getTime(page), { timeout: 10_000 }).toBe(90)
    expect(await page.locator('.passage:target').innerText()).toContain(heard)
    await page.close()
  })

  it('sees nothing move while the sound’s length is read, and the player also when it never comes', async () => {
    const page = await browser.context.newPage()
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = document.documentElement
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          moved.dataset.moved = String(Number(moved.dataset.moved ?? 0) + entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const isShown = () => page.locator('audio').evaluate((audio) => getComputedStyle(audio).visibility === 'visible')
    let isHeld = true
    await page.route('**/*.mp3', async (route) => {
      await expect.poll(() => isHeld, { timeout: 10_000 }).toBe(false)
      await route.continue()
    })
    await page.goto(installation.origin + address, { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
    expect(await isShown()).toBe(false)
    isHeld = false
    await page.locator('audio[data-is-ready]').waitFor()
    expect(await isShown()).toBe(true)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
    expect(await page.locator('html').getAttribute('data-moved')).toBeNull()

    await page.unroute('**/*.mp3')
    await page.route('**/*.js', (route) => route.abort())
    await page.reload()
    await expect.poll(isShown, { timeout: 5_000 }).toBe(true)
    await page.close()
  })

  it('reads and listens without a script', async () => {
    const without = await launchBrowser({ javaScriptEnabled: false })
    const page = await without.context.newPage()
    await page.goto(installation.origin + address)
    expect(await page.locator('audio[controls] track').count()).toBe(1)
    expect(await page.locator('.transcript').innerText()).toContain(heard)
    expect(await page.locator('.episode').getByRole('button').count()).toBe(0)
    await without.close()
  })

  it('hears the player that another site shows, which says where it comes from', async () => {
    const page = await browser.context.newPage()
    const oembed = (await (await fetch(`${installation.origin}${address}oembed.json`)).json()) as { html: string }
    // Another site: a server of its own, since browsers keep pages that are made up from what is on this machine.
    const other = createServer((_, response) =>
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(`<!doctype html><title>Annan</title>${oembed.html}`),
    )
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve)
    })
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const frame = page.frameLocator('iframe')
    await frame.locator('audio').waitFor()
    await frame.getByText('Kapitel', { exact: true }).click()
    await frame.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.muted = true))
    await frame.getByRole('link', { name: /Det sista ljuset/ }).click()
    await expect
      .poll(() => frame.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime), { timeout: 10_000 })
      .toBeGreaterThanOrEqual(80)
    await page.close()
    other.close()
  })
})

describe('the pages of the podcast', () => {
  it.each(['/podd/', address, `${address}spelare/`])('have no violation that axe knows of at %s', async (path) => {
    const page = await browser.context.newPage()
    await page.goto(installation.origin + path)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    await page.close()
  })

  it('tell editors what the directories need, with no violation either', async () => {
    await admin.goto(`${installation.origin}/admin/poddkataloger`)
    await admin.getByRole('heading', { name: 'Poddkataloger' }).waitFor()
    const text = await admin.locator('.directories').innerText()
    expect(text).toContain('En öppen adress med https')
    expect(text).toContain('Anmäl podden hos Podcast Index')
    const { violations } = await new AxeBuilder({ page: admin }).include('.directories').setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  })
})

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
