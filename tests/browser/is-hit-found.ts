import type { Locator, Page } from 'playwright-core'

/** Searches for something, and tells whether a hit comes: the search index follows its pages a moment later, so that one asks again. */
export const isHitFound = async (page: Page, address: string, hit: Locator): Promise<boolean> => {
  await page.goto(address)
  return hit.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  )
}
