import type { Page } from 'playwright-core'
import { onTestFailed } from 'vitest'

/** Prints what stands on a page if the test that runs fails, so that a failure on another machine can be understood. */
export const showOnFailure = (page: Page): void =>
  onTestFailed(async () => {
    console.error(`${page.url()} says:\n${await page.locator('body').innerText()}`)
  })
