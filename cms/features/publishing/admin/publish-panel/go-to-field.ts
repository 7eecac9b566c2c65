import type { ClientField } from 'payload'

/** How long to wait for a part of the form to appear, in milliseconds. */
const waitTimeoutMs = 3_000
/** How long a field that somebody was led to is marked, in milliseconds. */
const highlightMs = 2_500

/**
 * Leads to a field of the form that is open: opens its tab and the rows that it stands in, scrolls there and puts the cursor in it.
 *
 * @param path such as `effects.2.goal`; when it has no place of its own, what it stands in is shown.
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
  // The sheet makes way for what stands behind it.
  const isBehind = Boolean(container.closest('.document-fields__sidebar-wrap'))
  document.querySelector('.publish-panel')?.classList.toggle('publish-panel--left', isBehind)
  document.querySelector('.publish-led-to')?.classList.remove('publish-led-to')
  container.classList.add('publish-led-to')
  setTimeout(() => container.classList.remove('publish-led-to'), highlightMs)
  const target = await waitFor(() => findTarget(field))
  target?.focus({ preventScroll: true })
  // What opens, or comes into sight and is drawn, moves everything.
  for (let times = 0; times < 8; times++) {
    await pause()
    scrollTo(isTall(container) && target ? target : container)
  }
}

/** What takes the cursor, best first: a place to write, a choice, a button. */
const targets = ['[contenteditable=true]', 'input:not([type=hidden]), textarea, select', 'button', 'a[href]']

/** What takes the cursor in a field, once it can be seen. */
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

/** Lets the form draw itself. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

const openTab = (name: string, fields: readonly ClientField[]): void => {
  const tabs = fields.filter((field) => field.type === 'tabs')
  for (const [place, { tabs: all }] of tabs.entries()) {
    const index = all.findIndex((tab) => ('name' in tab && tab.name === name) || holds(tab.fields, name))
    const bar = document.querySelectorAll('.document-fields__main .tabs-field__tabs')[place]
    if (index >= 0) bar?.querySelectorAll<HTMLElement>(':scope > button')[index]?.click()
  }
}

/** Whether fields, or what only arranges them, hold one of this name. */
const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return holds(field.fields, name)
    return 'name' in field && field.name === name
  })

/** Scrolls to what a field stands in: the form draws its parts only when they come into sight. */
const scrollTowards = (parts: readonly string[]): undefined => {
  const nearest = findNearest(parts)
  if (nearest) scrollTo(nearest)
}

/** The part of the form that shows a field or, when there is none, what it stands in. */
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

/** The blocks in a text have a form of their own, whose fields may have the names of others. */
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
