/** Some words of a page, and how much a hit in them weighs. */
export interface SearchPart {
  /** The path of the field, such as `results.text`. */
  path: string
  text: string
  /** 0–10, as the field declares it. */
  weight: number
  /** The place on the page where the words stand, when the page has one for them. */
  anchor?: string
  /** True for the words by which the place is called. */
  isHeading?: boolean
  /** True for what the cross group is about: see `CrossGroup`. */
  isInCrossGroup?: boolean
}

/** What search knows of a page. */
export interface SearchedPage {
  address: string
  title: string
  /** The words that are searched, the title among them. What has a place of its own comes after everything that has none. */
  parts: SearchPart[]
  /** The group in which its hits stand. */
  group: string
  /** When it was published: of two pages that fit as well, the newer comes first. */
  date?: string
  /** What the page says of itself, shown under a hit. */
  description?: string
  /** The values by which hits can be narrowed down, by the facet's key. */
  facets: Record<string, { slug: string; name: string }[]>
}

/** What is told of an index as a whole. */
export interface SearchConfig {
  /** The page on which one searches: it says nothing itself, and carries this. */
  address: string
  /** Groups of words that mean the same. */
  synonyms: string[][]
  /** Pages that come first for certain queries. */
  promoted: { queries: string[]; addresses: string[] }[]
  facets: { key: string; label: string }[]
  /** The groups of hits, in the order in which they are shown. */
  groups: string[]
}

export type SearchRecord = SearchedPage | SearchConfig

export const isSearchedPage = (record: SearchRecord): record is SearchedPage => 'parts' in record
