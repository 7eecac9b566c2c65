/** What is searched for, as it stands in the address: `?q=cykel&typ=Projekt`. */
export interface SearchState {
  query: string
  /** The group that hits must belong to; empty for all. */
  group: string
}

/** Reads the state from an address's query. */
export const parseSearchState = (search: string): SearchState => {
  const parameters = new URLSearchParams(search)
  return { query: parameters.get('q')?.trim() ?? '', group: parameters.get('typ') ?? '' }
}

/** The state as an address's query. */
export const formatSearchState = ({ query, group }: SearchState): string => {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (group) parameters.set('typ', group)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}
