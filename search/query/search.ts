import {
  decodeNumbers,
  getPackedPage,
  toQueryKey,
  type FacetFile,
  type SearchManifest,
} from '../format/index-format.ts'
import { hasDiacritics } from '../format/words.ts'
import { parseQuery, type Query } from './parse-query.ts'
import { rankPages } from './rank-pages.ts'
import type { SearchIndex } from './search-source.ts'
import { understandWord, matchWeights, type FoundWord, type UnderstoodWord } from './understand-word.ts'
import { Vocabulary } from './vocabulary.ts'

/** Options besides the query. */
export interface SearchOptions {
  /** The group to which hits are limited. Default: all. */
  group?: string | undefined
  /** The selected facet values: hits must have one of them per facet. */
  chosen?: Record<string, string[]> | undefined
  /** True while the last word may be incomplete. */
  isTyping?: boolean | undefined
}

export interface Hit {
  page: number
  score: number
  isPromoted: boolean
}

export interface SearchResult {
  query: Query
  /** How each word was understood. */
  words: UnderstoodWord[]
  hits: Hit[]
  /** The number of hits per group with the selected facet values. */
  groups: { name: string; count: number }[]
  /** The number of hits in all groups. */
  total: number
  /** The pages that match the words, regardless of facets and group. */
  pages: number[]
  /** The matched words of the site in lower case, for highlighting. */
  marked: Set<string>
}

/** Searches. All files must belong to the same release. */
export const search = async (text: string, files: SearchIndex, options: SearchOptions = {}): Promise<SearchResult> => {
  const { manifest } = files
  const vocabulary = new Vocabulary(files)
  const query = parseQuery(text, options.isTyping)
  const canTypeDiacritics = query.words.some(hasDiacritics)
  const [words, joined, excluded, phrases] = await Promise.all([
    Promise.all(
      query.words.map((word) =>
        understandWord(word, vocabulary, { canTypeDiacritics, isUnfinished: word === query.unfinished }),
      ),
    ),
    Promise.all(
      query.areTogether.map((areTogether, index) =>
        areTogether ? findJoined(query.words[index]!, query.words[index + 1]!, vocabulary) : [],
      ),
    ),
    findExcluded(query, vocabulary),
    findPhrases(query, files),
  ])
  await addWordsSaidTogether(words, joined, vocabulary)
  const queryKey = toQueryKey(words.map(({ key, typed }) => key ?? typed))
  const promoted = Object.hasOwn(manifest.promoted, queryKey) ? manifest.promoted[queryKey]! : []
  const allowed = (page: number): boolean => !excluded.has(page) && (!phrases || phrases.has(page))
  const ranked = rankPages(words, manifest.size, allowed)
  const first = promoted.filter((page) => allowed(page) && query.words.length > 0)
  const all: (Hit & { isInCrossGroup: boolean })[] = [
    ...first.map((page) => {
      const known = ranked.find((one) => one.page === page)
      return {
        page,
        score: known?.score ?? 0,
        isPromoted: true,
        isInCrossGroup: known?.isInCrossGroup ?? false,
      }
    }),
    ...ranked.filter(({ page }) => !first.includes(page)).map((one) => ({ ...one, isPromoted: false })),
  ]
  const chosen = await findChosen(files, options.chosen ?? {})
  const fitting = all.filter(({ page }) => chosen.every((pages) => pages.has(page)))
  const groupOf = makeGroupFinder(manifest)
  const { crossGroup } = files
  const counts = new Map<string | undefined, number>()
  const count = (group: string | undefined): unknown => counts.set(group, (counts.get(group) ?? 0) + 1)
  for (const { page, isInCrossGroup } of fitting) {
    count(groupOf(page))
    if (crossGroup && isInCrossGroup) count(crossGroup.name)
  }
  const isChosen = ({ page, isInCrossGroup }: { page: number; isInCrossGroup: boolean }): boolean =>
    crossGroup && options.group === crossGroup.name ? isInCrossGroup : groupOf(page) === options.group
  const names = manifest.groups.map(([name]) => name)
  if (crossGroup) names.splice(crossGroup.place, 0, crossGroup.name)
  return {
    query,
    words,
    hits: options.group ? fitting.filter(isChosen) : fitting,
    groups: names.flatMap((name) => (counts.has(name) ? [{ name, count: counts.get(name) ?? 0 }] : [])),
    total: fitting.length,
    pages: all.map(({ page }) => page),
    marked: new Set(words.flatMap(({ found }) => found.flatMap(({ word }) => word.split(' ')))),
  }
}

/** Shorter words are hardly ever complete, and what they find soon becomes irrelevant. */
const minPreloadLength = 3

/**
 * Loads the entries of a query's words while the user is still typing, so that a search a moment later need not wait for the
 * network.
 */
export const loadWords = async (text: string, files: SearchIndex): Promise<void> => {
  const vocabulary = new Vocabulary(files)
  const words = parseQuery(text, true).words.filter(({ length }) => length >= minPreloadLength)
  for (const word of words) vocabulary.preload(word)
  await Promise.all(words.map((word) => vocabulary.findKeys(word)))
}

/** The values of a facet with their pages. */
export const readFacet = async (
  files: SearchIndex,
  key: string,
): Promise<{ slug: string; name: string; pages: number[] }[]> => {
  const facet = files.manifest.facets.find((one) => one.key === key)
  if (!facet) return []
  const values = await files.readJson<FacetFile>(facet.file)
  return values.map(([name, slug, pages]) => ({ name, slug, pages: decodeNumbers(pages) }))
}

const findChosen = (files: SearchIndex, chosen: Record<string, string[]>): Promise<Set<number>[]> =>
  Promise.all(
    Object.entries(chosen)
      // Addresses may hold more than facets: what another site has added to a link limits nothing.
      .filter(([key, slugs]) => slugs.length && files.manifest.facets.some((facet) => facet.key === key))
      .map(async ([key, slugs]) => {
        const values = await readFacet(files, key)
        return new Set(values.filter(({ slug }) => slugs.includes(slug)).flatMap(({ pages }) => pages))
      }),
  )

/** Creates a function that returns a page's group. */
export const makeGroupFinder = ({ groups }: SearchManifest): ((page: number) => string | undefined) => {
  const ends: [end: number, name: string][] = []
  let end = 0
  for (const [name, size] of groups) {
    end += size
    ends.push([end, name])
  }
  return (page) => ends.find(([limit]) => page < limit)?.[1]
}

/** The pages with an excluded word, in any form. Its compounds are different words. */
const findExcluded = async ({ excluded }: Query, vocabulary: Vocabulary): Promise<Set<number>> => {
  const words = await Promise.all(excluded.map((word) => understandWord(word, vocabulary, { canTypeDiacritics: true })))
  return new Set(
    words
      .filter(({ taken }) => !taken)
      .flatMap(({ found }) => found)
      .filter(({ how }) => how === 'exact' || how === 'bent')
      .flatMap(({ postings }) => postings.map(getPackedPage)),
  )
}

/** The pages that contain all phrases literally. Undefined when there are no phrases. */
const findPhrases = async ({ phrases }: Query, files: SearchIndex): Promise<Set<number> | undefined> => {
  if (!phrases.length) return undefined
  const names = await files.readList(files.manifest.pages)
  const found = await Promise.all(phrases.map((phrase) => files.findPhrase(phrase)))
  return new Set(names.flatMap((name, page) => (found.every((pages) => !pages || pages.has(name)) ? [page] : [])))
}

/**
 * Adds matches of consecutive words: a synonym of several words (*artificiell intelligens*), or a compound written apart (*cykel
 * garage*). They count for each of the words.
 *
 * @param joined the matches of each word and the next one as a compound.
 */
const addWordsSaidTogether = async (
  words: UnderstoodWord[],
  joined: FoundWord[][],
  vocabulary: Vocabulary,
): Promise<void> => {
  const groups = words.flatMap((_, start) =>
    [2, 3, 4].filter((length) => start + length <= words.length).map((length) => ({ start, length })),
  )
  const said = await Promise.all(
    groups.map(({ start, length }) => findSaidTogether(words.slice(start, start + length), vocabulary)),
  )
  for (const [index, { start, length }] of groups.entries()) {
    const found = said[index]!.length || length > 2 ? said[index]! : joined[start]!
    for (const one of words.slice(start, start + length)) {
      one.found.push(...found)
      // Together they are correct.
      if (found.length) delete one.taken
    }
  }
}

const findSaidTogether = async (together: UnderstoodWord[], vocabulary: Vocabulary): Promise<FoundWord[]> => {
  const said = await vocabulary.getWords(together.map(({ key, typed }) => key ?? typed).join(' '))
  return said.map(({ word, relation, postings }): FoundWord => {
    const how = relation === 'same' ? 'exact' : relation
    return { word, how, weight: matchWeights[how], postings }
  })
}

const findJoined = async (one: string, other: string, vocabulary: Vocabulary): Promise<FoundWord[]> => {
  const starts = [one, `${one}s`, one.replace(/[ae]$/, ''), one.replace(/a$/, 'e')]
  // Requested in parallel, because each may have to wait for the network.
  const lists = await Promise.all(
    [...new Set(starts)]
      .filter((start) => start.length > 1)
      .map(async (start) => {
        const [key] = await vocabulary.findKeys(start + other)
        return key === undefined ? [] : vocabulary.getWords(key)
      }),
  )
  const same = lists.map((list) => list.filter(({ relation }) => relation === 'same')).find(({ length }) => length)
  return (same ?? []).map(({ word, postings }) => ({ word, how: 'joined', weight: matchWeights.bent, postings }))
}
