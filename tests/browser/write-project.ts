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
  /** Its first goal, and what came of it. */
  effect?: { goal: string; result: string; achieved: string }
  /** Whether it gets a picture out of those that are there already. */
  hasCover?: boolean
  link?: { title: string; url: string }
  milestone?: { title: string; text: string }
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
  if (project.effect) await writeEffect(page, project.effect)
  await page.getByRole('button', { name: 'Fakta' }).click()
  for (const [name, value] of Object.entries(project.choices)) {
    await page.locator(`#field-${name} input`).first().fill(value)
    await page.locator('.rs__option', { hasText: value }).first().click()
  }
  await page.getByRole('button', { name: 'Kontakt och filer' }).click()
  await page.getByRole('button', { name: /Lägg till Kontakt/ }).click()
  await page.locator('#field-contacts__0__name').fill(project.contact)
  await page.locator('#field-contacts__0__email').fill('fragor@example.se')
  if (project.link) {
    await page.getByRole('button', { name: /Lägg till Länk/ }).click()
    await page.locator('#field-links__0__title').fill(project.link.title)
    await page.locator('#field-links__0__url').fill(project.link.url)
  }
  if (project.hasCover) await chooseCover(page)
  if (project.milestone) {
    await page.getByRole('button', { name: 'Tid och plats' }).click()
    await page.getByRole('button', { name: /Lägg till Milstolpe/ }).click()
    await page.locator('#field-milestones__0__title').fill(project.milestone.title)
    await page.locator('#field-milestones__0__text').fill(project.milestone.text)
  }
}

const writeEffect = async (
  page: Page,
  { goal, result, achieved }: NonNullable<WrittenProject['effect']>,
): Promise<void> => {
  await page.getByRole('button', { name: 'Effekter', exact: true }).click()
  await page.getByRole('button', { name: /Lägg till Effektmål/ }).click()
  await page.locator('#field-effects__0__goal').fill(goal)
  await page.locator('#field-effects__0__achieved input').first().fill(achieved)
  await page.locator('.rs__option', { hasText: achieved }).first().click()
  await page.getByRole('button', { name: /Lägg till Resultat/ }).click()
  await page.locator('#field-effects__0__results__0__text').fill(result)
}

const chooseCover = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bild och film' }).click()
  await page.locator('#field-cover').getByRole('button', { name: 'Välj en som finns' }).click()
  await page.locator('.list-drawer table tbody button').first().click()
  await page.locator('#field-cover .upload-relationship-details').waitFor()
}
