// In the browser, on the search page: reads the query from the address, searches, and shows the hits.
import type { HitDescription } from '../../search/query.ts'
import { fill } from '../i18n/message.ts'
import { fillFacetPanel } from './facet-panel.ts'
import { fillHitElement, make, makeHitElement } from './hit-element.ts'
import { makeNotices } from './notices.ts'
import { readSearchLanguage } from './search-language.ts'
import { findAndShow, isOfOlderRelease, prepare, type SearchOutcome } from './searcher.ts'
import { formatSearchState, holdsSearchState, readSearchState, toggleValue, type SearchState } from './search-state.ts'

const language = readSearchLanguage()
const { texts, locale } = language
const hitsPerPage = 10
/** The number of hits shown without waiting for the others. */
const firstHits = 5
/** While the user is typing, the previous hits stay for this long before titles alone replace them, to avoid flicker. */
const titlesDelayMs = 150
/** How long after the last keystroke the search starts, in milliseconds. */
const debounceMs = 130

const find = <T extends HTMLElement>(name: string): T => {
  const element = document.querySelector<T>(`[data-search-${name}]`)
  if (!element) throw new Error(`The search page has no element data-search-${name}: see pages/sok.astro.`)
  return element
}
const form = find<HTMLFormElement>('form')
const field = find<HTMLInputElement>('query')
const status = find('status')
const notices = find('notices')
const help = find('help')
const groups = find('groups')
const facets = find<HTMLDetailsElement>('facets')
const facetPanel = find('facet-panel')
const list = find<HTMLOListElement>('hits')
const more = find<HTMLButtonElement>('more')
const ways = find('ways')

/** Incremented with every search, so that a slow result never replaces a newer one. */
let run = 0
/** The length of the field's value when it last changed. */
let lengthBefore = 0
let waiting: ReturnType<typeof setTimeout> | undefined
/** The status text for the hits; shown again when loading more succeeds after a failure. */
let summary = ''
/** What the page shows, or is about to. */
let current = readSearchState(location)
let showMore: (() => Promise<void>) | undefined
let showFacets: (() => Promise<void>) | undefined

const readField = (): SearchState => ({ ...current, query: field.value.trim() })

/** Shows a state and stores it in the address, as a new history entry or replacing the current one. */
const go = (state: SearchState, { isNewEntry = true, isTyping = false } = {}): void => {
  clearTimeout(waiting)
  current = state
  const address = location.pathname + formatSearchState(state)
  void show(state, isTyping)
  // Start loading first.
  setTimeout(() => {
    if (address !== location.pathname + location.search + location.hash)
      history[isNewEntry ? 'pushState' : 'replaceState'](null, '', address)
  })
}

const show = async (state: SearchState, isTyping = false): Promise<void> => {
  const own = ++run
  if (!state.query) return clear('')
  try {
    if (!list.childElementCount) status.textContent = texts.searching
    const options = { group: state.group || undefined, chosen: state.chosen, isTyping }
    await findAndShow(state.query, options, async (found) => {
      if (own === run) await showResults(found, state, { own, isTyping })
    })
  } catch (error) {
    if (own === run) clear(texts.failed)
    console.error(error)
  }
}

/** Loads more hits. If another release went live, search again; any other error is shown, and the existing hits stay. */
const load = async (showIt: (() => Promise<void>) | undefined): Promise<void> => {
  const own = run
  try {
    await showIt?.()
    if (own === run && status.textContent !== summary) status.textContent = summary
  } catch (error) {
    const isGone = isOfOlderRelease(error)
    if (!isGone) console.error(error)
    if (own !== run) return
    if (isGone) await show(current)
    else status.textContent = texts.moreFailed
  }
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds)
  })

const clear = (message: string): void => {
  status.textContent = message
  list.replaceChildren()
  list.ariaBusy = null
  groups.replaceChildren()
  notices.replaceChildren()
  for (const element of [groups, facets, help, more]) element.hidden = true
  ways.hidden = false
}

const showResults = async (
  found: SearchOutcome,
  state: SearchState,
  { own, isTyping }: { own: number; isTyping: boolean },
): Promise<void> => {
  const { result, describe, countFacets } = found
  const { hits } = result
  const elements: HTMLLIElement[] = []
  const isEffect = state.group === texts.effects
  // The titles of effects are only on their pages.
  const nameHits: SearchOutcome['nameHits'] = isEffect ? () => undefined : found.nameHits
  const mayFlicker = isTyping && list.childElementCount > 0
  /** Adds hits up to a number, with their titles first if possible; false when another search has started meanwhile. */
  const addUntil = async (end: number): Promise<boolean> => {
    const next = hits.slice(elements.length, end)
    const kinds = next.map(({ isPromoted }) => ({ isEffect, isPromoted }))
    const draw = (descriptions: HitDescription[]): HTMLLIElement[] => {
      const items = descriptions.map((hit, index) => makeHitElement(hit, kinds[index]!, language))
      // Elements already shown are not replaced, because one of them may have the focus.
      if (elements.length) list.append(...items)
      else {
        list.replaceChildren(...items)
        showHead(found, state)
      }
      elements.push(...items)
      return items
    }
    const drawNames = (): HTMLLIElement[] | undefined => {
      const names = nameHits(next)
      return names && draw(names)
    }
    let named = mayFlicker ? undefined : drawNames()
    const described = Promise.all(next.map(describe))
    if (mayFlicker) {
      const isSlow = await Promise.race([described.then(() => false), sleep(titlesDelayMs).then(() => true)])
      if (own !== run) return false
      if (isSlow) named = drawNames()
    }
    const descriptions = await described
    if (own !== run) return false
    for (const [index, item] of (named ?? draw(descriptions)).entries())
      fillHitElement(item, descriptions[index]!, kinds[index]!, language)
    return true
  }
  const offerMore = (): void => {
    const left = hits.length - elements.length
    more.hidden = left === 0
    more.textContent = fill(texts.more, { count: left }, locale)
  }
  list.ariaBusy = 'true'
  if (!(await addUntil(firstHits))) return
  if (!(await addUntil(hitsPerPage))) return
  list.ariaBusy = null
  offerMore()
  showMore = async () => {
    const first = elements.length
    if (!(await addUntil(first + hitsPerPage))) return
    offerMore()
    elements[first]?.querySelector('a')?.focus()
  }
  showFacets = async () => {
    const counts = await countFacets()
    if (own === run)
      fillFacetPanel(facetPanel, counts, state.chosen, locale, (key, slug) => go(toggleValue(state, key, slug)))
  }
  if (facets.open && !facets.hidden) await showFacets()
}

/** Shows what is above the hits: their number, corrections, and filters. */
const showHead = ({ result }: SearchOutcome, state: SearchState): void => {
  const { hits } = result
  const { query } = state
  summary = hits.length ? fill(texts.hits, { count: hits.length, query }, locale) : fill(texts.none, { query }, locale)
  status.textContent = summary
  notices.replaceChildren(
    ...makeNotices(result, query, language, (other) => {
      field.value = other
      go({ query: other, group: '', chosen: {} })
    }),
  )
  help.hidden = hits.length > 0
  ways.hidden = hits.length > 0
  showGroups(result.groups, result.total, state)
  const isNarrowed = Object.values(state.chosen).some(({ length }) => length > 0)
  facets.hidden = result.pages.length < 2 && !isNarrowed
  if (isNarrowed) facets.open = true
}

/** Shows the groups with hits as buttons. */
const showGroups = (found: { name: string; count: number }[], total: number, state: SearchState): void => {
  const focused = groups.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset.group
    : undefined
  const isMissing = state.group && !found.some(({ name }) => name === state.group)
  const all = [{ name: '', count: total }, ...found, ...(isMissing ? [{ name: state.group, count: 0 }] : [])]
  const buttons = all.map(({ name, count }) => {
    const button = make('button', 'choice', fill(texts.group, { name: name || texts.all, count }, locale))
    button.type = 'button'
    button.dataset.group = name
    button.setAttribute('aria-pressed', String(name === state.group))
    button.addEventListener('click', () => go({ ...state, group: name }))
    return button
  })
  groups.replaceChildren(...buttons)
  groups.hidden = found.length < 2 && !state.group
  if (focused !== undefined) buttons.find(({ dataset }) => dataset.group === focused)?.focus()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  go(readField())
})
field.addEventListener('input', () => {
  clearTimeout(waiting)
  const { length } = field.value
  // Pasted, dictated or cleared text changes all at once: no further keystroke will follow.
  const isWhole = Math.abs(length - lengthBefore) > 1
  lengthBefore = length
  waiting = setTimeout(() => go(readField(), { isNewEntry: false, isTyping: true }), isWhole ? 0 : debounceMs)
  // The following search needs the same files, and reports errors.
  if (!isWhole) prepare(field.value).catch(() => undefined)
})
more.addEventListener('click', () => void load(showMore))
facets.addEventListener('toggle', () => {
  if (facets.open) void load(showFacets)
})

const showCurrent = (): void => {
  field.value = current.query
  void show(current)
}
addEventListener('popstate', () => {
  const { hash, pathname } = location
  // Whoever goes to a place on the page, such as its main content, stays with what was found.
  if (hash && !holdsSearchState(hash)) return history.replaceState(null, '', pathname + formatSearchState(current))
  current = readSearchState(location)
  showCurrent()
})
showCurrent()
if (!field.value) field.focus()
