/** The state of a list, stored in the address, so that it can be shared and the back button works. */
export interface BrowseState {
  /** The slugs of the chosen values, by facet key. */
  chosen: Record<string, string[]>
  query: string
  /** The chosen order. Default: by relevance if there is a query, otherwise newest first. */
  sorting: Sorting | undefined
}

/** The sort orders of a list. */
export const sortings = ['newest', 'updated', 'title', 'relevant'] as const
export type Sorting = (typeof sortings)[number]

/** The names of the sort orders in addresses. */
const sortingNames: Record<Sorting, string> = {
  newest: 'nyast',
  updated: 'uppdaterad',
  title: 'titel',
  relevant: 'relevans',
}

/** The default state. */
export const noChoice: BrowseState = { chosen: {}, query: '', sorting: undefined }

/** The effective sort order. Without a query there is no relevance, so newest first. */
export const getSorting = ({ query, sorting }: BrowseState): Sorting => {
  if (sorting && (sorting !== 'relevant' || query.trim())) return sorting
  return query.trim() ? 'relevant' : 'newest'
}

/** True when the list looks like the default. */
export const isWithoutChoice = (state: BrowseState): boolean =>
  !hasFilter(state) && getSorting(state) === getSorting(noChoice)

/** True when the list is filtered. */
export const hasFilter = ({ chosen, query }: BrowseState): boolean =>
  Object.keys(chosen).length > 0 || query.trim() !== ''

/** Parses the state from an address's query. Unknown facets are ignored. */
export const parseBrowseState = (search: string, keys: string[]): BrowseState => {
  const parameters = new URLSearchParams(search)
  return {
    chosen: Object.fromEntries(
      keys
        .map((key): [string, string[]] => [key, [...new Set(parameters.getAll(key))]])
        .filter(([, slugs]) => slugs.length),
    ),
    query: parameters.get('q') ?? '',
    sorting: sortings.find((known) => sortingNames[known] === parameters.get('sortera')),
  }
}

/** Formats the state as an address's query: `?teknik=ai&teknik=iot&ar=2024&q=cykel&sortera=titel`. */
export const formatBrowseState = (state: BrowseState): string => {
  const parameters = new URLSearchParams(
    Object.entries(state.chosen).flatMap(([key, slugs]) => slugs.map((slug): [string, string] => [key, slug])),
  )
  if (state.query.trim()) parameters.set('q', state.query.trim())
  const sorting = getSorting(state)
  if (sorting !== getSorting({ ...state, sorting: undefined })) parameters.set('sortera', sortingNames[sorting])
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The state with one value toggled. */
export const toggle = (state: BrowseState, key: string, slug: string): BrowseState => {
  const before = state.chosen[key] ?? []
  const after = before.includes(slug) ? before.filter((one) => one !== slug) : [...before, slug]
  const { [key]: _, ...others } = state.chosen
  return { ...state, chosen: after.length ? { ...others, [key]: after } : others }
}
