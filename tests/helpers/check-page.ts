import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { findHtmlFaults } from './html-faults.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.0–2.2 A and AA, the European standard, and what axe recommends beyond them. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549', 'best-practice']
const widths = [1280, 320]
/** The dark scheme changes colours and nothing else, so only the rules about colours can tell it from the light one. */
const schemes = [
  ['light', undefined],
  ['dark', ['color-contrast', 'link-in-text-block']],
] as const

/**
 * Finds everything that is wrong with a page in a browser, one line each: HTML errors; axe violations at 320 and 1280 px, light
 * and dark; horizontal scrolling; requests to other hosts; anything stored in the browser; script errors.
 *
 * @param page is used for this and nothing else, one address after another.
 * @param options.hasValidHtml leaves its HTML out, which has been looked at elsewhere.
 * @param options.withoutAxe leaves axe out, which takes most of the time.
 * @param options.act what somebody does on the page before it is looked at.
 */
export const checkPage = async (
  page: Page,
  url: string,
  {
    hasValidHtml = false,
    withoutAxe = false,
    act,
  }: { hasValidHtml?: boolean; withoutAxe?: boolean; act?: ((page: Page) => Promise<unknown>) | undefined } = {},
): Promise<string[]> => {
  const faults: string[] = []
  const { origin } = new URL(url)
  const noteRequest = (request: { url: () => string }): void => {
    const asked = new URL(request.url())
    if (!['data:', 'blob:'].includes(asked.protocol) && asked.origin !== origin)
      faults.push(`other-host: ${asked.href}`)
  }
  const noteError = (error: Error): void => void faults.push(`script-error: ${error.message}`)
  page.on('request', noteRequest).on('pageerror', noteError)
  try {
    const response = await page.goto(url, { waitUntil: 'load' })
    if (response?.status() !== 200) faults.push(`status: ${response?.status()}`)
    const html = (await response?.text()) ?? ''
    if (!hasValidHtml) faults.push(...(await findHtmlFaults(html)).map((fault) => `html: ${fault}`))
    // A page without scripts makes no further requests.
    if (/<script(?![^>]*ld\+json)/.test(html)) await page.waitForLoadState('networkidle', { timeout: 120_000 })
    await act?.(page)
    faults.push(...(await findKept(page)).map((kept) => `keeps: something in ${kept}`))
    if (!withoutAxe) await page.evaluate(axeSource)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      faults.push(...(await findSideways(page)).map((fault) => `sideways: at ${width} px, ${fault}`))
      if (withoutAxe) continue
      for (const [colorScheme, only] of schemes) {
        await page.emulateMedia({ colorScheme })
        const found = await findViolations(page, only ? [...only] : undefined)
        faults.push(...found.map((fault) => `${fault} at ${width} px, ${colorScheme}`))
      }
    }
    return faults
  } finally {
    page.off('request', noteRequest).off('pageerror', noteError)
  }
}

const findViolations = (page: Page, only: string[] | undefined): Promise<string[]> =>
  page.evaluate(
    async ({ values, type }) => {
      const { violations } = await window.axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          const reason = failureSummary?.split('\n')[1]?.trim()
          return `${id}: ${target.join(' ')} (${reason})`
        }),
      )
    },
    { values: only ?? axeTags, type: only ? ('rule' as const) : ('tag' as const) },
  )

/** What is wider than the window: how wide, and the innermost elements that overflow. Empty if everything fits. */
export const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    return [
      `${scrollWidth} px of ${clientWidth}`,
      ...innermost.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    ]
  })

/** The kinds of browser storage that a page has used. */
const findKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept = {
      cookies: document.cookie.length,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }
    return Object.entries(kept).flatMap(([name, count]) => (count ? [name] : []))
  })
