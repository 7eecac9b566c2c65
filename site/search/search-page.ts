// In the browser, on the search page: reads the query from the address, searches, and shows what was found.
import { finding } from '../i18n/sv/finding.ts'
import { make, makeHitElement } from './hit-element.ts'
import { loadPagefind, type PagefindResults } from './pagefind.ts'
import { groupFilter } from './group-filter.ts'
import { formatSearchState, parseSearchState, type SearchState } from './search-state.ts'

const texts = finding.search
const hitsPerStep = 10
/** Typing searches after so many milliseconds of rest. */
const rest = 250

const find = <T extends HTMLElement>(name: string): T => {
  const element = document.querySelector<T>(`[data-search-${name}]`)
  if (!element) throw new Error(`The search page has no element data-search-${name}: see pages/sok.astro.`)
  return element
}
const form = find<HTMLFormElement>('form')
const field = find<HTMLInputElement>('query')
const status = find('status')
const help = find('help')
const groups = find('groups')
const list = find<HTMLOListElement>('hits')
const more = find<HTMLButtonElement>('more')
const ways = find('ways')

/** Grows with every search, so that a slow answer never replaces a newer one. */
let run = 0
let waiting: ReturnType<typeof setTimeout> | undefined
let showMore: (() => Promise<void>) | undefined

const readField = (): SearchState => ({ query: field.value.trim(), group: parseSearchState(location.search).group })

/** Shows a state and keeps it in the address: as a new entry in the history, or in place of the present one. */
const go = (state: SearchState, isNewEntry: boolean): void => {
  clearTimeout(waiting)
  const address = location.pathname + formatSearchState(state)
  if (address !== location.pathname + location.search)
    history[isNewEntry ? 'pushState' : 'replaceState'](null, '', address)
  void show(state)
}

const show = async (state: SearchState): Promise<void> => {
  const own = ++run
  if (!state.query) return clear('')
  try {
    status.textContent = texts.searching
    const pagefind = await loadPagefind()
    const options = state.group ? { filters: { [groupFilter]: [state.group] } } : {}
    const found = await pagefind.search(state.query, options)
    if (own === run) await showResults(found, state, own)
  } catch (error) {
    if (own === run) clear(texts.failed)
    console.error(error)
  }
}

const clear = (message: string): void => {
  status.textContent = message
  list.replaceChildren()
  groups.replaceChildren()
  groups.hidden = true
  help.hidden = true
  more.hidden = true
  ways.hidden = false
}

const showResults = async (
  { results, totalFilters }: PagefindResults,
  state: SearchState,
  own: number,
): Promise<void> => {
  const elements: HTMLLIElement[] = []
  const load = async (): Promise<void> => {
    const next = await Promise.all(
      results.slice(elements.length, elements.length + hitsPerStep).map(({ data }) => data()),
    )
    if (own !== run) return
    elements.push(...next.map(makeHitElement))
    list.replaceChildren(...elements)
    const left = results.length - elements.length
    more.hidden = left === 0
    more.textContent = texts.more(left)
  }
  await load()
  if (own !== run) return
  showMore = async () => {
    const first = elements.length
    await load()
    elements[first]?.querySelector('a')?.focus()
  }
  status.textContent = results.length ? texts.hits(results.length, state.query) : texts.none(state.query)
  help.hidden = results.length > 0
  ways.hidden = results.length > 0
  showGroups(totalFilters[groupFilter] ?? {}, state)
}

/** The groups that have hits, as buttons that choose one. */
const showGroups = (counts: Record<string, number>, state: SearchState): void => {
  const found = Object.entries(counts).filter(([name, count]) => count > 0 || name === state.group)
  const focused = groups.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset.group
    : undefined
  const sum = found.reduce((total, [, count]) => total + count, 0)
  const buttons = [['', sum] as const, ...found.sort((one, other) => other[1] - one[1])].map(([name, count]) => {
    const button = make('button', 'choice', `${name || texts.all} (${count.toLocaleString('sv-SE')})`)
    button.type = 'button'
    button.dataset.group = name
    button.setAttribute('aria-pressed', String(name === state.group))
    button.addEventListener('click', () => go({ ...state, group: name }, true))
    return button
  })
  groups.replaceChildren(...buttons)
  groups.hidden = found.length < 2 && !state.group
  if (focused !== undefined) buttons.find(({ dataset }) => dataset.group === focused)?.focus()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  go(readField(), true)
})
field.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => go(readField(), false), rest)
})
more.addEventListener('click', () => void showMore?.())

const showAddress = (): void => {
  const state = parseSearchState(location.search)
  field.value = state.query
  void show(state)
}
addEventListener('popstate', showAddress)
showAddress()
if (!field.value) field.focus()
