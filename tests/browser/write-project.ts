import type { Page } from 'playwright-core'

/** What an editor writes into a new project. */
export interface WrittenProject {
  title: string
  lead: string
  /** By the name of a rich-text field. */
  texts: Record<string, string>
  /** By the name of a relationship: the name of the value to choose. */
  choices: Record<string, string>
  /** The name of the one who answers questions. */
  contact: string
}

/** Writes a new project in the admin, as an editor does: by its labels and buttons. Leaves it as a draft. */
export const writeProject = async (page: Page, project: WrittenProject): Promise<void> => {
  await page.goto(new URL('/admin/collections/projects', page.url()).href)
  await page
    .getByRole('link', { name: /^Skapa/ })
    .first()
    .click()
  await page.waitForURL(/\/projects\/[0-9a-f-]{24,36}/)
  await page.getByRole('textbox', { name: /^Titel/ }).fill(project.title)
  await page.getByRole('textbox', { name: /^Ingress/ }).fill(project.lead)
  for (const [name, text] of Object.entries(project.texts)) {
    await page.locator(`[data-field-path="${name}"] [contenteditable=true]`).first().click()
    await page.keyboard.type(text)
  }
  await page.getByRole('button', { name: 'Fakta' }).click()
  for (const [name, value] of Object.entries(project.choices)) {
    await page.locator(`#field-${name} input`).first().fill(value)
    await page.locator('.rs__option', { hasText: value }).first().click()
  }
  await page.getByRole('button', { name: 'Kontakt och filer' }).click()
  await page.getByRole('button', { name: /Lägg till Kontakt/ }).click()
  await page.locator('#field-contacts__0__name').fill(project.contact)
  await page.locator('#field-contacts__0__email').fill('fragor@example.se')
}
