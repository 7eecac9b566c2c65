import type { ClientField } from 'payload'

/** How long to wait for a part of the form to appear, in milliseconds. */
const waitTimeoutMs = 3_000
/** How long the field stays highlighted, in milliseconds. */
const highlightMs = 2_500

/**
 * Goes to a field of the open form: opens its tab and the rows around it, scrolls there and places the cursor in it.
 *
 * @param path such as `effects.2.goal`; when the field is not shown on its own, the closest thing around it is used.
 */
export const goToField = async (path: string, fields: readonly ClientField[]): Promise<void> => {
  const parts = path.split('.')
  openTab(parts[0] ?? '', fields)
  for (const [index, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const list = parts.slice(0, index)
    const row = await waitFor(() => document.getElementById(`${list.join('-')}-row-${part}`) ?? scrollTowards(list))
    if (!row) break
    const collapsed = row.querySelector(':scope > * > .collapsible--collapsed, :scope > .collapsible--collapsed')
    collapsed?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
    scrollTo(row)
  }
  const field = (await waitFor(() => find(parts) ?? scrollTowards(parts))) ?? findNearest(parts)
  if (!field) return
  const container = field.closest<HTMLElement>('.field-type') ?? field
  scrollTo(container)
  // The panel moves aside for what is behind it.
  const isBehind = Boolean(container.closest('.document-fields__sidebar-wrap'))
  document.querySelector('.publish-panel')?.classList.toggle('publish-panel--left', isBehind)
  document.querySelector('.publish-led-to')?.classList.remove('publish-led-to')
  container.classList.add('publish-led-to')
  setTimeout(() => container.classList.remove('publish-led-to'), highlightMs)
  const target = await waitFor(() => findTarget(field))
  target?.focus({ preventScroll: true })
  // Sections that open or render as they come into view shift the layout, so scroll again.
  for (let times = 0; times < 8; times++) {
    await pause()
    scrollTo(isTall(container) && target ? target : container)
  }
}

/** What can take the cursor, best first: a text field, a select, a button. */
const targets = ['[contenteditable=true]', 'input:not([type=hidden]), textarea, select', 'button', 'a[href]']

/** The element of a field that takes the cursor, once it is visible. */
const findTarget = (field: HTMLElement): HTMLElement | undefined => {
  if (field.matches(targets[1]!)) return field.checkVisibility() ? field : undefined
  for (const selector of targets) {
    const found = [...field.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility())
    if (found) return found
  }
  return undefined
}

const scrollTo = (element: HTMLElement): void => element.scrollIntoView({ block: isTall(element) ? 'start' : 'center' })

const isTall = (element: HTMLElement): boolean => element.offsetHeight > window.innerHeight / 2

/** Waits for the form to render. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

const openTab = (name: string, fields: readonly ClientField[]): void => {
  const tabs = fields.filter((field) => field.type === 'tabs')
  for (const [place, { tabs: all }] of tabs.entries()) {
    const index = all.findIndex((tab) => ('name' in tab && tab.name === name) || holds(tab.fields, name))
    const bar = document.querySelectorAll('.document-fields__main .tabs-field__tabs')[place]
    if (index >= 0) bar?.querySelectorAll<HTMLElement>(':scope > button')[index]?.click()
  }
}

/** Whether these fields, including layout-only ones, contain one with this name. */
const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return holds(field.fields, name)
    return 'name' in field && field.name === name
  })

/** Scrolls to whatever contains a field: the form renders its parts only when they come into view. */
const scrollTowards = (parts: readonly string[]): undefined => {
  const nearest = findNearest(parts)
  if (nearest) scrollTo(nearest)
}

/** The element of a field or, if it is not there, of the closest thing around it. */
const findNearest = (parts: readonly string[]): HTMLElement | undefined => {
  for (let length = parts.length; length > 0; length--) {
    const found = find(parts.slice(0, length))
    if (found) return found
  }
  return undefined
}

const find = (parts: readonly string[]): HTMLElement | undefined =>
  [
    ...document.querySelectorAll<HTMLElement>(
      `[id="field-${parts.join('__')}"], [data-field-path="${parts.join('.')}"]`,
    ),
  ].find(isOfForm)

/** Blocks in rich text have their own form, whose fields may have the same names. */
const isOfForm = (element: HTMLElement): boolean => !element.parentElement?.closest('.rich-text-lexical')

const waitFor = async <Found>(look: () => Found | null | undefined): Promise<Found | undefined> => {
  const deadline = Date.now() + waitTimeoutMs
  for (;;) {
    const found = look()
    if (found) return found
    if (Date.now() > deadline) return undefined
    await pause()
  }
}
