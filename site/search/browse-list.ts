import { getWords, cleanText, fold, hasDiacritics, stem } from '../../search/words.ts'
import { effectKey, type BrowseIndex, type ListKind } from './browse-index.ts'
import { getSorting, type BrowseState } from './browse-state.ts'

/** A row of a list: a project, or one of its aims. */
export interface Entry {
  /** Its project's place in the index. */
  place: number
  /** The number of the aim in its project, from 0; -1 for the project itself. */
  effectIndex: number
  /** The places of its values in the values of all facets. */
  values: number[]
}

/** What is known of the values of the facets: which places stand for them. */
export interface FacetPlaces {
  key: string
  start: number
  end: number
  /** By slug. */
  places: Map<string, number>
}

/** The facets with the places of their values. */
export const getFacetPlaces = ({ facets }: BrowseIndex): FacetPlaces[] => {
  let end = 0
  return facets.map(({ key, values }) => {
    const start = end
    end += values.length
    return { key, start, end, places: new Map(values.map(({ slug }, index) => [slug, start + index])) }
  })
}

/** Every row of a list, the newest first. An aim has the values of its project, and of the ways to be reached its own. */
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

/** Which rows match, and how many each value would show. */
export interface Selected {
  entries: Entry[]
  /** How well they answer what is searched for. */
  scores: Map<Entry, number>
  /** By the value's place. */
  counts: Uint32Array
}

/**
 * Picks the rows that have a chosen value of every facet and all words of the query. A value's number is how many rows it would
 * show with what is chosen in the other facets.
 *
 * @param score says how well a row answers the query; 0 when it does not.
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
    // A row that misses one facet alone would be shown by another value of that facet.
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

/** The rows in the order that is chosen. They are given with the newest first. */
export const sortEntries = ({ entries, scores }: Selected, { orders }: BrowseIndex, state: BrowseState): Entry[] => {
  const sorting = getSorting(state)
  if (sorting === 'newest') return entries
  if (sorting === 'relevant') return entries.toSorted((one, other) => scores.get(other)! - scores.get(one)!)
  const ranks = new Uint32Array(orders[sorting].length)
  for (const [rank, place] of orders[sorting].entries()) ranks[place] = rank
  return entries.toSorted((one, other) => ranks[one.place]! - ranks[other.place]!)
}

/** A text prepared for being searched: its words with a blank before and after each, as written and without marks. */
export interface PreparedText {
  words: string
  plain: string
  /** What a word in it is worth. */
  weight: number
}

/** Prepares a text. Thousands are when somebody begins to search, so it is done in two strokes. */
export const prepareText = (text: string, weight: number): PreparedText => {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')} `
  return { words, plain: words.replaceAll(/[^ a-z0-9]/g, (sign) => plainLetters.get(sign) ?? fold(sign)), weight }
}

const plainLetters = new Map([...'åäöéü-'].map((sign) => [sign, fold(sign)]))

/**
 * Says how well texts answer a query: every word of it must stand in one of them, in any of its forms or, from four letters on, in
 * a compound. Words that are typed without dots and rings find those that have them.
 *
 * @param read gives the texts of a row.
 * @returns a number above 0 for every row that answers; 1 for all rows when nothing is asked for.
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

/** A word that is searched for. */
interface QueryTerm {
  /** True for a word that may have been typed without its dots and rings. */
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

/** So many letters are needed to be found in other words, at their beginning or inside. */
const minLengths = { start: 3, inside: 4 }

const getShare = ({ words, plain }: PreparedText, { isPlain, whole, start, inside }: QueryTerm): number => {
  const text = isPlain ? plain : words
  if (text.includes(whole)) return 1
  if (inside.length >= minLengths.start && text.includes(start)) return 0.8
  return inside.length >= minLengths.inside && text.includes(inside) ? 0.5 : 0
}
