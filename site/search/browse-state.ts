/** What is chosen in a list: it stands in the address, so that it can be shared and the back button works. */
export interface BrowseState {
  /** By the facet's key, the slugs of the chosen values. */
  chosen: Record<string, string[]>
  query: string
  sorting: Sorting
}

/** The orders in which a list can be shown. The first is the one that it has without a choice. */
export const sortings = ['newest', 'updated', 'title'] as const
export type Sorting = (typeof sortings)[number]

/** A card of the list and what is known of it. */
export interface BrowseEntry {
  /** `key:slug` for each of its values. */
  values: Set<string>
  /** Its words in small letters. */
  words: string
  title: string
  published: string
  updated: string
}

/** Reads the state from an address's query. What no facet knows is left out. */
export const parseBrowseState = (search: string, keys: string[]): BrowseState => {
  const parameters = new URLSearchParams(search)
  const sorting = sortings.find((known) => sortingNames[known] === parameters.get('sortera'))
  return {
    chosen: Object.fromEntries(
      keys
        .map((key): [string, string[]] => [key, [...new Set(parameters.getAll(key))]])
        .filter(([, slugs]) => slugs.length),
    ),
    query: parameters.get('q') ?? '',
    sorting: sorting ?? sortings[0],
  }
}

/** The state as an address's query: `?teknik=ai&teknik=iot&ar=2024&q=cykel&sortera=titel`. */
export const formatBrowseState = ({ chosen, query, sorting }: BrowseState): string => {
  const parameters = new URLSearchParams(
    Object.entries(chosen).flatMap(([key, slugs]) => slugs.map((slug): [string, string] => [key, slug])),
  )
  if (query.trim()) parameters.set('q', query.trim())
  if (sorting !== sortings[0]) parameters.set('sortera', sortingNames[sorting])
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The names of the orders in addresses. */
const sortingNames: Record<Sorting, string> = { newest: 'nyast', updated: 'uppdaterad', title: 'titel' }

/** True for an entry that has a chosen value of every facet (but `ignored`) and all words of the query. */
export const matches = ({ values, words }: BrowseEntry, { chosen, query }: BrowseState, ignored?: string): boolean =>
  Object.entries(chosen).every(
    ([key, slugs]) => key === ignored || !slugs.length || slugs.some((slug) => values.has(`${key}:${slug}`)),
  ) && toWords(query).every((word) => words.includes(word))

/** The state with one value chosen, or no longer chosen. */
export const toggle = (state: BrowseState, key: string, slug: string): BrowseState => {
  const before = state.chosen[key] ?? []
  const after = before.includes(slug) ? before.filter((one) => one !== slug) : [...before, slug]
  const { [key]: _, ...others } = state.chosen
  return { ...state, chosen: after.length ? { ...others, [key]: after } : others }
}

/** How many entries each value of a facet would show, with what is chosen in the other facets: by `key:slug`. */
export const countValues = (entries: BrowseEntry[], state: BrowseState, keys: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) {
    for (const entry of entries) {
      if (!matches(entry, state, key)) continue
      for (const value of entry.values) if (value.startsWith(`${key}:`)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** Compares two entries in the chosen order. */
export const compareEntries = (sorting: Sorting): ((one: BrowseEntry, other: BrowseEntry) => number) => {
  const byTitle = (one: BrowseEntry, other: BrowseEntry): number => collator.compare(one.title, other.title)
  if (sorting === 'title') return byTitle
  const field = sorting === 'newest' ? 'published' : 'updated'
  return (one, other) => (one[field] === other[field] ? byTitle(one, other) : one[field] < other[field] ? 1 : -1)
}

const collator = new Intl.Collator('sv', { numeric: true })

const toWords = (query: string): string[] => query.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
