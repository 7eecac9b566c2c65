import type { Page, Response } from 'playwright-core'

/** The next draft that the admin stores by itself; with a text, the next that holds it. */
export const waitUntilSaved = (page: Page, text = ''): Promise<Response> =>
  page.waitForResponse(
    (response) =>
      response.url().includes('autosave=true') &&
      response.status() === 200 &&
      (response.request().postData() ?? '').includes(text),
  )
