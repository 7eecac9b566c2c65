import { getPackedPage } from '../format/index-format.ts'
import { fold, hasDiacritics } from '../format/words.ts'
import { findNearest } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a word of the site was matched, from the most to the least certain. */
export type MatchKind =
  'exact' | 'bent' | 'joined' | 'head' | 'modifier' | 'synonym' | 'synonymPart' | 'begins' | 'parts' | 'guess'

/** The weight of each kind of match. */
export const matchWeights: Record<MatchKind, number> = {
  exact: 1,
  bent: 0.92,
  joined: 0.72,
  head: 0.64,
  modifier: 0.52,
  synonym: 0.5,
  synonymPart: 0.3,
  begins: 0.5,
  parts: 0.5,
  guess: 0.6,
}
/** The factor for a form that more likely belongs to another word: *får* for *få*. */
const unlikelyFormFactor = 0.5

/** A word of the site that matches a word of the query. */
export interface FoundWord {
  word: string
  how: MatchKind
  weight: number
  /** Packed: see `packPosting`. */
  postings: number[]
}

/** How a word of the query was understood on this site. */
export interface UnderstoodWord {
  typed: string
  found: FoundWord[]
  /** The most likely key, used to look up phrases. */
  key?: string
  /** What was searched instead, when the site does not have the word itself. */
  taken?: { words: string[]; why: 'spelling' | 'dots' | 'parts' | 'beginning' }
  /** Suggestions, when none is certain enough to be searched instead. */
  suggestions: string[]
}

/** Finds the words of the site that match a typed one. */
export const understandWord = async (
  typed: string,
  vocabulary: Vocabulary,
  options: { isUnfinished?: boolean; canTypeDiacritics?: boolean } = {},
): Promise<UnderstoodWord> => {
  vocabulary.preload(typed)
  const keys = await vocabulary.findKeys(typed)
  const isInflected = !keys.length
  const all = isInflected ? await vocabulary.findInflectedKeys(typed) : keys
  if (all.length) {
    const found = await collect(vocabulary, typed, all)
    await addDiacriticVariants(vocabulary, typed, found)
    if (options.isUnfinished && typed.length > 1) await addCompletions(vocabulary, typed, found)
    const [key] = all
    return { typed, found: [...found.values()], suggestions: [], ...(key === undefined ? {} : { key }) }
  }
  const alike =
    (await matchDiacriticVariants(typed, vocabulary, options.canTypeDiacritics ?? false)) ??
    (options.isUnfinished ? await matchPrefix(typed, vocabulary) : undefined)
  if (alike) return alike
  // The data for spelling correction is loaded in parallel, because most words that are not compounds are misspelt.
  const [parts, spelling] = await Promise.all([
    matchParts(typed, vocabulary),
    findSpellingCandidates(typed, vocabulary),
  ])
  return parts ?? matchSpelling(typed, spelling, vocabulary)
}

/** The words for several keys, without duplicates. */
const collect = async (
  vocabulary: Vocabulary,
  typed: string,
  keys: string[],
  share = 1,
  as?: MatchKind,
): Promise<Map<string, FoundWord>> => {
  const found = new Map<string, FoundWord>()
  const lists = await Promise.all(keys.map((key) => vocabulary.getWords(key)))
  for (const [index, words] of lists.entries())
    for (const { word, relation, postings } of words) {
      const how: MatchKind = word === typed ? 'exact' : relation === 'same' ? 'bent' : relation
      const weight = matchWeights[how] * share * (index === 0 || how === 'exact' ? 1 : unlikelyFormFactor)
      const known = found.get(word)
      if (!known || known.weight < weight) found.set(word, { word, how: as ?? how, weight, postings })
    }
  return found
}

/**
 * The matches of several words, each by the first word that finds it. Looked up in parallel, since each may have to wait for the
 * network.
 */
const collectAll = async (vocabulary: Vocabulary, words: string[], share = 1): Promise<Map<string, FoundWord>> => {
  const lists = await Promise.all(
    words.map(async (word) => collect(vocabulary, word, await vocabulary.findKeys(word), share)),
  )
  const all = new Map<string, FoundWord>()
  for (const list of lists) for (const [name, one] of list) if (!all.has(name)) all.set(name, one)
  return all
}

const maxCompletions = 24

const addCompletions = async (vocabulary: Vocabulary, typed: string, found: Map<string, FoundWord>): Promise<void> => {
  const words = (await vocabulary.findCompletions(typed)).slice(0, maxCompletions)
  const keys = (await Promise.all(words.map((word) => vocabulary.findKeys(word)))).flat()
  const lists = await Promise.all(keys.map((key) => vocabulary.getWords(key)))
  for (const { word, relation, postings } of lists.flat())
    if (relation === 'same' && !found.has(word))
      found.set(word, { word, how: 'begins', weight: matchWeights.begins, postings })
}

/** Adds variants with diacritics, unless the word is real without them: `dronare` may be part of an e-mail address. */
const addDiacriticVariants = async (
  vocabulary: Vocabulary,
  typed: string,
  found: Map<string, FoundWord>,
): Promise<void> => {
  if (hasDiacritics(typed) || !/^[a-z-]{3,}$/.test(typed)) return
  const alike = await vocabulary.findDiacriticVariants(typed)
  if (!alike.length || (await vocabulary.isRealWord(typed))) return
  for (const [name, one] of await collectAll(vocabulary, alike)) if (!found.has(name)) found.set(name, one)
}

/** Matches words that only differ by diacritics and hyphens: `aldreboende`, `e tjanst`, `idéer`. */
const matchDiacriticVariants = async (
  typed: string,
  vocabulary: Vocabulary,
  canTypeDiacritics: boolean,
): Promise<UnderstoodWord | undefined> => {
  const alike = await vocabulary.findDiacriticVariants(typed)
  const words =
    alike.length || !typed.endsWith('s') ? alike : await vocabulary.findDiacriticVariants(typed.slice(0, -1))
  if (!words.length) return undefined
  const isOtherWord = !hasDiacritics(typed) && words.every(hasDiacritics) && (await vocabulary.isRealWord(typed))
  // Someone who types other words with diacritics means this one without.
  if (isOtherWord && canTypeDiacritics) return { typed, found: [], suggestions: words.slice(0, 3) }
  const found = await collectAll(vocabulary, words)
  return {
    typed,
    found: [...found.values()],
    suggestions: [],
    ...(isOtherWord ? { taken: { words: words.slice(0, 3), why: 'dots' } as const } : {}),
    ...firstKey(await vocabulary.findKeys(words[0]!)),
  }
}

const firstKey = ([key]: string[]): { key?: string } => (key === undefined ? {} : { key })

const matchPrefix = async (typed: string, vocabulary: Vocabulary): Promise<UnderstoodWord | undefined> => {
  if (typed.length < 2) return undefined
  const found = new Map<string, FoundWord>()
  await addCompletions(vocabulary, typed, found)
  return found.size ? { typed, found: [...found.values()], suggestions: [] } : undefined
}

/** Matches the parts of a compound that the site does not have itself: *skolgårdsbelysning*. */
const matchParts = async (typed: string, vocabulary: Vocabulary): Promise<UnderstoodWord | undefined> => {
  const bits = typed.split('-').filter((bit) => bit.length > 1)
  const splits = typed.includes('-')
    ? [bits]
    : Array.from({ length: Math.max(0, typed.length - 7) }, (_, index) => [
        typed.slice(0, typed.length - 4 - index),
        typed.slice(typed.length - 4 - index),
      ]).filter(([first = '']) => first.length >= 3)
  // Requested in parallel, since each may wait for the network. The last parts come later: the beginnings are in a file that is
  // already loaded, and most last parts are then not needed.
  const answers = await Promise.all(
    splits.map(async (parts) => {
      const known = await Promise.all(parts.slice(0, -1).map((part) => findPartKeys(part, false, vocabulary)))
      const last = known.every((keys) => keys.length) ? await findPartKeys(parts.at(-1)!, true, vocabulary) : []
      return [...known, last]
    }),
  )
  for (const [place, parts] of splits.entries()) {
    const keys = answers[place]!
    if (keys.length < 2 || keys.some((list) => !list.length)) continue
    const found = await Promise.all(
      keys.map((list, index) => collect(vocabulary, parts[index]!, list, matchWeights.parts, 'parts')),
    )
    return {
      typed,
      found: onSamePages(found.map((words) => [...words.values()])),
      suggestions: [],
      taken: { words: parts, why: 'parts' },
    }
  }
  return undefined
}

/** The keys of a part on its own: without the linking *s*, or with the vowel that it has lost. */
const findPartKeys = async (part: string, isLast: boolean, vocabulary: Vocabulary): Promise<string[]> => {
  const forms = isLast
    ? [part]
    : [
        part,
        ...(part.endsWith('s') ? [part.slice(0, -1)] : []),
        `${part}${part.at(-1)}`,
        `${part}a`,
        `${part}e`,
        part.replace(/[aou]$/, 'a'),
      ]
  for (const form of forms) {
    if (form.length < 3) continue
    const keys = await vocabulary.findKeys(form)
    if (keys.length) return keys
  }
  return []
}

/** Limits the matches of words that belong together to pages that have them all. */
const onSamePages = (lists: FoundWord[][]): FoundWord[] => {
  const pages = lists.map((list) => new Set(list.flatMap(({ postings }) => postings.map(getPackedPage))))
  return lists
    .flat()
    .map((one) => ({
      ...one,
      postings: one.postings.filter((posting) => pages.every((all) => all.has(getPackedPage(posting)))),
    }))
    .filter(({ postings }) => postings.length)
}

/** Finds corrections of a possibly misspelt word, and whether it is a real word. */
const findSpellingCandidates = async (
  typed: string,
  vocabulary: Vocabulary,
): Promise<{ candidates: string[]; isReal: boolean }> => {
  if (fold(typed).length < 4 || /\d/.test(typed)) return { candidates: [], isReal: false }
  const [candidates, isReal] = await Promise.all([
    vocabulary.getSpellingCandidates(typed),
    vocabulary.isRealWord(typed),
  ])
  return { candidates, isReal }
}

/**
 * Matches the closest words to a misspelt one. A real word that the site does not have is not misspelt, so it only gets
 * suggestions.
 */
const matchSpelling = async (
  typed: string,
  { candidates, isReal }: { candidates: string[]; isReal: boolean },
  vocabulary: Vocabulary,
): Promise<UnderstoodWord> => {
  const nearest = findNearest(typed, candidates).slice(0, 4)
  if (isReal || !nearest.length) return { typed, found: [], suggestions: nearest.slice(0, 3) }
  const found = [...(await collectAll(vocabulary, nearest, matchWeights.guess)).values()]
  return {
    typed,
    found: found.map((one) => ({ ...one, how: one.how === 'exact' || one.how === 'bent' ? 'guess' : one.how })),
    suggestions: [],
    taken: { words: nearest.slice(0, 3), why: 'spelling' },
    ...firstKey(await vocabulary.findKeys(nearest[0]!)),
  }
}
