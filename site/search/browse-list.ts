import { getWords, cleanText, fold, hasDiacritics, stem } from '../../search/words.ts'
import { effectKey, type BrowseIndex, type ListKind } from './browse-index.ts'
import { getSorting, type BrowseState } from './browse-state.ts'

/** A row of a list: a project, or one of its effects. */
export interface Entry {
  /** The index of its project. */
  place: number
  /** The index of the effect in its project; -1 for the project itself. */
  effectIndex: number
  /** Indexes into the concatenated values of all facets. */
  values: number[]
}

/** The index range of a facet's values, and the index of each. */
export interface FacetPlaces {
  key: string
  start: number
  end: number
  /** By slug. */
  places: Map<string, number>
}

/** The facets with the indexes of their values. */
export const getFacetPlaces = ({ facets }: BrowseIndex): FacetPlaces[] => {
  let end = 0
  return facets.map(({ key, values }) => {
    const start = end
    end += values.length
    return { key, start, end, places: new Map(values.map(({ slug }, index) => [slug, start + index])) }
  })
}

/** All rows of a list, newest first. An effect has the values of its project, except that its degree of achievement is its own. */
export const getEntries = ({ projects }: BrowseIndex, kind: ListKind, facets: FacetPlaces[]): Entry[] => {
  if (kind === 'projects') return projects.map(({ values }, place) => ({ place, effectIndex: -1, values }))
  const achieved = facets.find(({ key }) => key === effectKey)
  const isAchieved = (value: number): boolean =>
    achieved !== undefined && value >= achieved.start && value < achieved.end
  return projects.flatMap(({ values, effects }, place) => {
    const shared = values.filter((value) => !isAchieved(value))
    return effects.map((value, effectIndex) => ({ place, effectIndex, values: [...shared, value] }))
  })
}

/** The matching rows, and the number of rows each value would show. */
export interface Selected {
  entries: Entry[]
  /** Their scores for the query. */
  scores: Map<Entry, number>
  /** By the value's index. */
  counts: Uint32Array
}

/**
 * Selects the rows that have a chosen value of every facet and all words of the query. A value's count is the number of rows it
 * would show, given the other facets' choices.
 *
 * @param score returns the score of a row for the query; 0 when it does not match.
 */
export const selectEntries = (
  entries: Entry[],
  facets: FacetPlaces[],
  { chosen }: BrowseState,
  score: (entry: Entry) => number,
): Selected => {
  const size = facets.at(-1)?.end ?? 0
  const counts = new Uint32Array(size)
  const facetOf = new Uint8Array(size)
  for (const [number, { start, end }] of facets.entries()) facetOf.fill(number, start, end)
  const requiredValues = facets.flatMap(({ key, places }, number) => {
    const slugs = chosen[key]
    return slugs ? [{ number, values: new Set(slugs.map((slug) => places.get(slug))) }] : []
  })
  const found: Entry[] = []
  const scores = new Map<Entry, number>()
  for (const entry of entries) {
    const unmatched = requiredValues.filter(({ values }) => !entry.values.some((value) => values.has(value)))
    // A row that fails only one facet would be shown by another value of that facet.
    if (unmatched.length > 1) continue
    const own = score(entry)
    if (own === 0) continue
    if (!unmatched.length) {
      found.push(entry)
      scores.set(entry, own)
    }
    for (const value of entry.values) if (!unmatched.length || facetOf[value] === unmatched[0]!.number) counts[value]!++
  }
  return { entries: found, scores, counts }
}

/** Sorts the rows, which come newest first, in the chosen order. */
export const sortEntries = ({ entries, scores }: Selected, { orders }: BrowseIndex, state: BrowseState): Entry[] => {
  const sorting = getSorting(state)
  if (sorting === 'newest') return entries
  if (sorting === 'relevant') return entries.toSorted((one, other) => scores.get(other)! - scores.get(one)!)
  const ranks = new Uint32Array(orders[sorting].length)
  for (const [rank, place] of orders[sorting].entries()) ranks[place] = rank
  return entries.toSorted((one, other) => ranks[one.place]! - ranks[other.place]!)
}

/** A text prepared for searching: its words surrounded by spaces, with and without diacritics. */
export interface PreparedText {
  words: string
  plain: string
  /** The weight of its words. */
  weight: number
}

/** Prepares a text. Thousands are prepared when a search starts, so this takes only two passes. */
export const prepareText = (text: string, weight: number): PreparedText => {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')} `
  return { words, plain: words.replaceAll(/[^ a-z0-9]/g, (sign) => plainLetters.get(sign) ?? fold(sign)), weight }
}

const plainLetters = new Map([...'åäöéü-'].map((sign) => [sign, fold(sign)]))

/**
 * Creates a function that scores texts for a query: every word must occur in one of them, in any form or, from four letters on,
 * in a compound. Words without diacritics also match those with them.
 *
 * @param read returns the texts of a row.
 * @returns a function that returns a positive score for every matching row; 1 for all rows when the query is empty.
 */
export const makeScore = (query: string, read: (entry: Entry) => PreparedText[]): ((entry: Entry) => number) => {
  const words = getWords(cleanText(query)).map(toQueryTerm)
  if (!words.length) return () => 1
  return (entry) => {
    const texts = read(entry)
    let sum = 0
    for (const word of words) {
      const best = Math.max(...texts.map((text) => text.weight * getShare(text, word)))
      if (best === 0) return 0
      sum += best
    }
    return sum
  }
}

/** A search term. */
interface QueryTerm {
  /** True for a word that may have been typed without its diacritics. */
  isPlain: boolean
  whole: string
  start: string
  inside: string
}

const toQueryTerm = (word: string): QueryTerm => {
  const isPlain = !hasDiacritics(word)
  const form = (one: string): string => (isPlain ? fold(one) : one)
  return { isPlain, whole: ` ${form(word)} `, start: ` ${form(stem(word))}`, inside: form(stem(word)) }
}

/** The minimum length to match inside other words, at the beginning or anywhere. */
const minLengths = { start: 3, inside: 4 }

const getShare = ({ words, plain }: PreparedText, { isPlain, whole, start, inside }: QueryTerm): number => {
  const text = isPlain ? plain : words
  if (text.includes(whole)) return 1
  if (inside.length >= minLengths.start && text.includes(start)) return 0.8
  return inside.length >= minLengths.inside && text.includes(inside) ? 0.5 : 0
}
