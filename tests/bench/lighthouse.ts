import lighthouse, { desktopConfig } from 'lighthouse'
import { browserFlags, launchBrowser } from '../helpers/browser.ts'
import { getFreePort } from '../helpers/free-port.ts'

const addresses = ['/', '/projekt/', '/projekt/badkollen/', '/effekter/', '/podd/bojen-som-skramde-badgasterna/']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const forms = { phone: undefined, desktop: desktopConfig }

/** Runs Lighthouse on each kind of page of a running installation: shows the scores, and what keeps any of them below 100. */
export const benchLighthouse = async (origin = 'http://localhost:3000'): Promise<void> => {
  const rows: Record<string, string | number>[] = []
  const missing: string[] = []
  for (const [form, config] of Object.entries(forms))
    for (const address of addresses) {
      const port = await getFreePort()
      const browser = await launchBrowser({ args: [...browserFlags, `--remote-debugging-port=${port}`] })
      try {
        const run = await lighthouse(origin + address, { port, onlyCategories: categories, logLevel: 'error' }, config)
        if (!run) throw new Error(`Lighthouse gave no report of ${address}.`)
        const { audits, categories: found, runtimeError } = run.lhr
        // Otherwise a page that could not be opened would have no faults.
        if (runtimeError) throw new Error(`Lighthouse could not open ${origin + address}: ${runtimeError.message}`)
        rows.push({
          page: address,
          form,
          ...Object.fromEntries(categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)])),
          'layout shift': audits['cumulative-layout-shift']?.numericValue ?? -1,
          'largest paint, ms': Math.round(audits['largest-contentful-paint']?.numericValue ?? -1),
        })
        for (const { auditRefs } of Object.values(found))
          for (const { id, weight } of auditRefs) {
            const audit = audits[id]
            if (weight && audit && audit.score !== null && audit.score < 1)
              missing.push(`${form} ${address} ${id}: ${audit.score} ${audit.displayValue ?? ''} ${audit.title}`)
          }
      } finally {
        await browser.close()
      }
    }
  console.table(rows)
  console.log(missing.join('\n') || 'Nothing is missing.')
}
