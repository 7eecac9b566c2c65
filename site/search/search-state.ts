/** The state of a search, as stored in the address: `?q=cykel&typ=Projekt&teknik=ai`. */
export interface SearchState {
  query: string
  /** The selected group; empty for all. */
  group: string
  /** The slugs of the chosen values, by facet key. */
  chosen: Record<string, string[]>
}

/** Parses the state from an address's query. */
export const parseSearchState = (search: string): SearchState => {
  const parameters = new URLSearchParams(search)
  const keys = [...new Set(parameters.keys())].filter((key) => key !== 'q' && key !== 'typ')
  return {
    query: parameters.get('q')?.trim() ?? '',
    group: parameters.get('typ') ?? '',
    chosen: Object.fromEntries(keys.map((key) => [key, [...new Set(parameters.getAll(key))]])),
  }
}

/** Formats the state as an address's query. */
export const formatSearchState = ({ query, group, chosen }: SearchState): string => {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (group) parameters.set('typ', group)
  for (const [key, slugs] of Object.entries(chosen)) for (const slug of slugs) parameters.append(key, slug)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The state with one value toggled. */
export const toggleValue = (state: SearchState, key: string, slug: string): SearchState => {
  const before = state.chosen[key] ?? []
  const after = before.includes(slug) ? before.filter((one) => one !== slug) : [...before, slug]
  return { ...state, chosen: { ...state.chosen, [key]: after } }
}
