/** What is chosen in a list: it stands in the address, so that it can be shared and the back button works. */
export interface BrowseState {
  /** By the facet's key, the slugs of the chosen values. */
  chosen: Record<string, string[]>
  query: string
  /** The chosen order. Undefined: the most relevant first where something is searched for, else the newest. */
  sorting: Sorting | undefined
}

/** The orders in which a list can be shown. */
export const sortings = ['newest', 'updated', 'title', 'relevant'] as const
export type Sorting = (typeof sortings)[number]

/** The names of the orders in addresses. */
const sortingNames: Record<Sorting, string> = {
  newest: 'nyast',
  updated: 'uppdaterad',
  title: 'titel',
  relevant: 'relevans',
}

/** A list in which nothing is chosen. */
export const noChoice: BrowseState = { chosen: {}, query: '', sorting: undefined }

/** The order that a list is shown in. Without anything to be relevant for, the newest stand first. */
export const getSorting = ({ query, sorting }: BrowseState): Sorting => {
  if (sorting && (sorting !== 'relevant' || query.trim())) return sorting
  return query.trim() ? 'relevant' : 'newest'
}

/** True when the list looks as it does without a choice. */
export const isWithoutChoice = (state: BrowseState): boolean =>
  !hasFilter(state) && getSorting(state) === getSorting(noChoice)

/** True when something is left out of the list. */
export const hasFilter = ({ chosen, query }: BrowseState): boolean =>
  Object.keys(chosen).length > 0 || query.trim() !== ''

/** Reads the state from an address's query. What no facet knows is left out. */
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

/** The state as an address's query: `?teknik=ai&teknik=iot&ar=2024&q=cykel&sortera=titel`. */
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

/** The state with one value chosen, or no longer chosen. */
export const toggle = (state: BrowseState, key: string, slug: string): BrowseState => {
  const before = state.chosen[key] ?? []
  const after = before.includes(slug) ? before.filter((one) => one !== slug) : [...before, slug]
  const { [key]: _, ...others } = state.chosen
  return { ...state, chosen: after.length ? { ...others, [key]: after } : others }
}
