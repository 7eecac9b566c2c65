import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Waits until a part of the admin that the server has drawn is alive in the browser: what is typed into it before that is lost when React
 * draws it anew. React notes what it has taken over on the element itself.
 */
export const waitUntilAwake = (part: Locator): Promise<void> =>
  expect
    .poll(
      () =>
        part
          .evaluate((element) => Object.keys(element).some((name) => name.startsWith('__reactProps')), null, {
            timeout: 5_000,
          })
          .catch(() => false),
      { timeout: 30_000 },
    )
    .toBe(true)
