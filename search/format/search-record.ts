/** A part of a page's text, and the weight of hits in it. */
export interface SearchPart {
  /** The path of the field, such as `results.text`. */
  path: string
  text: string
  /** 0–10, as the field declares it. */
  weight: number
  /** The id of this part on the page, if it has one. */
  anchor?: string
  /** True for the heading of the part with this id. */
  isHeading?: boolean
  /** True for what the cross group is about: see `CrossGroup`. */
  isInCrossGroup?: boolean
}

/** A page to be searched. */
export interface SearchedPage {
  address: string
  title: string
  /** The searched texts, including the title. Parts with an id come after all parts without one. */
  parts: SearchPart[]
  /** The group of its hits. */
  group: string
  /** When it was published: of two equally relevant pages the newer comes first. */
  date?: string
  /** The page's description, shown under a hit. */
  description?: string
  /** The facet values for filtering hits, by facet key. */
  facets: Record<string, { slug: string; name: string }[]>
}

/** What is told of an index as a whole. */
export interface SearchConfig {
  /** The page on which one searches: it says nothing itself, and carries this. */
  address: string
  /** Groups of synonyms. */
  synonyms: string[][]
  /** Pages promoted for given queries. */
  promoted: { queries: string[]; addresses: string[] }[]
  facets: { key: string; label: string }[]
  /** The groups of hits, in display order. */
  groups: string[]
}

export type SearchRecord = SearchedPage | SearchConfig

export const isSearchedPage = (record: SearchRecord): record is SearchedPage => 'parts' in record
