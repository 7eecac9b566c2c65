import type { Page } from 'playwright-core'

/** Somebody with an account. */
export interface Account {
  email: string
  password: string
}

/** Signs somebody in on the admin's login page, and waits for the dashboard. */
export const signIn = async (page: Page, origin: string, { email, password }: Account): Promise<void> => {
  await page.goto(`${origin}/admin/login`)
  await fillIn(page, { email, password })
  await page.waitForURL(`${origin}/admin`)
}

/** Fills the form in that is shown, wherever it leads. */
export const fillIn = async (page: Page, { email, password }: Account): Promise<void> => {
  await page.getByLabel('E-post').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
}
