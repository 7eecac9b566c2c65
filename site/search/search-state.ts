/**
 * The state of a search, as stored in the address: `#q=cykel&typ=Projekt&teknik=ai`. Behind `#` it stays with the visitor: browsers
 * send that part to nobody. Links from elsewhere may have it behind `?`.
 */
export interface SearchState {
  query: string
  /** The selected group; empty for all. */
  group: string
  /** The slugs of the chosen values, by facet key. */
  chosen: Record<string, string[]>
}

/** Whether the part of an address behind `#` is a state, and not the name of a place on the page. */
export const holdsSearchState = (fragment: string): boolean => fragment.includes('=')

/** Reads the state from an address. */
export const readSearchState = ({ hash, search }: Pick<Location, 'hash' | 'search'>): SearchState => {
  const parameters = new URLSearchParams(holdsSearchState(hash) ? hash.slice(1) : search)
  const keys = [...new Set(parameters.keys())].filter((key) => key !== 'q' && key !== 'typ')
  return {
    query: parameters.get('q')?.trim() ?? '',
    group: parameters.get('typ') ?? '',
    chosen: Object.fromEntries(keys.map((key) => [key, [...new Set(parameters.getAll(key))]])),
  }
}

/** Formats the state as the end of an address; empty when nothing is searched for. */
export const formatSearchState = ({ query, group, chosen }: SearchState): string => {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (group) parameters.set('typ', group)
  for (const [key, slugs] of Object.entries(chosen)) for (const slug of slugs) parameters.append(key, slug)
  const text = parameters.toString()
  return text ? `#${text}` : ''
}

/** The state with one value toggled. */
export const toggleValue = (state: SearchState, key: string, slug: string): SearchState => {
  const before = Object.hasOwn(state.chosen, key) ? state.chosen[key]! : []
  const after = before.includes(slug) ? before.filter((one) => one !== slug) : [...before, slug]
  return { ...state, chosen: { ...state.chosen, [key]: after } }
}
