import { afterAll, beforeAll } from 'vitest'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { launchBrowser, type LaunchedBrowser } from './browser.ts'
import { servePrintedSite, type ServedSite } from './serve-printed-site.ts'

/** A served site and a browser to open it, from before the first test until after the last. */
export interface Visit {
  served: ServedSite
  browser: LaunchedBrowser
}

/**
 * Serves a site as it is printed, and starts a browser that stands still, for all tests of a file.
 *
 * @param open Default: the one with the examples.
 */
export const visitPrintedSite = (open?: () => Promise<Site>): Visit => {
  const visit = {} as Visit
  beforeAll(async () => {
    visit.served = await servePrintedSite(await open?.())
    visit.browser = await launchBrowser({ reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await visit.browser?.close()
    await visit.served?.stop()
  })
  return visit
}
