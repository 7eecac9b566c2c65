import type { Page } from 'playwright-core'

/** More key presses than any page has tab stops. */
const maxPresses = 250

/**
 * Presses a key until an element has the focus. Does nothing if it already has.
 *
 * @param wanted a selector, or what a link, a button or a field is called.
 * @throws when the focus never gets there.
 */
export const tabTo = async (page: Page, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < maxPresses; presses++) {
    if (await isFocused(page, wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${wanted}.`)
}

const isFocused = async (page: Page, wanted: string | RegExp): Promise<boolean> => {
  const focused = page.locator(typeof wanted === 'string' ? `:is(${wanted}):focus` : ':is(a, button, input):focus')
  if (!(await focused.count())) return false
  if (typeof wanted === 'string') return true
  const name = await focused.evaluate((element) => {
    const labels = element instanceof HTMLInputElement ? element.labels : undefined
    return (labels?.[0] ?? element).textContent
  })
  return wanted.test(name?.replace(/\s+/g, ' ').trim() ?? '')
}

/** Using only the keyboard, opens a filter and ticks the first box with hits. Returns its value. */
export const tickFilter = async (page: Page, facet: string): Promise<string> => {
  await page.keyboard.press('Home')
  await tabTo(page, `[data-facet="${facet}"] summary`)
  await page.keyboard.press('Enter')
  const box = `[data-facet="${facet}"] .filters__value:not([data-empty]) input`
  await page.locator(box).first().waitFor()
  await tabTo(page, box)
  await page.keyboard.press('Space')
  return page.evaluate(() => (document.activeElement as HTMLInputElement).value)
}
