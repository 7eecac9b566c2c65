import { launchBrowser } from '../helpers/browser.ts'

const addresses = [
  '/',
  '/projekt/',
  '/projekt/hbg-works/',
  '/projekt/badkollen/',
  '/effekter/',
  '/podd/',
  '/podd/bojen-som-skramde-badgasterna/',
  '/sok/',
]
declare global {
  interface Window {
    /** The cumulative layout shift (https://web.dev/articles/cls). */
    shift: number
  }
}

const kinds = ['document', 'stylesheet', 'script', 'font', 'image'] as const

/** Measures a first visit to each kind of page on a phone: bytes transferred, and layout shift. */
export const benchWeight = async (origin = 'http://localhost:3000'): Promise<void> => {
  const rows: Record<string, string | number>[] = []
  for (const address of addresses) {
    const browser = await launchBrowser({ viewport: { width: 390, height: 844 } })
    try {
      const page = await browser.context.newPage()
      const sizes = new Map<string, number>()
      page.on('requestfinished', async (request) => {
        const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }))
        const kind = request.resourceType()
        sizes.set(kind, (sizes.get(kind) ?? 0) + responseBodySize)
      })
      await page.addInitScript(() => {
        window.shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += 'value' in entry ? Number(entry.value) : 0
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(origin + address)
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(300)
      rows.push({
        page: address,
        ...Object.fromEntries(kinds.map((kind) => [kind, sizes.get(kind) ?? 0])),
        all: [...sizes.values()].reduce((sum, size) => sum + size, 0),
        'layout shift': await page.evaluate(() => window.shift),
      })
    } finally {
      await browser.close()
    }
  }
  console.table(rows)
}
