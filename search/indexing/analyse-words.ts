import type { Relation } from '../format/index-format.ts'
import { stem } from '../swedish/stem.ts'
import { hasMeaning, splitCompound, type KnownWords, type CompoundPart } from '../swedish/compounds.ts'
import type { Dictionary } from '../swedish/dictionary.ts'

/** The analysis of a word of the site: what it is found by. */
export interface WordAnalysis {
  /** Its lemmas, the most likely first. */
  lemmas: string[]
  /** The keys of the words it contains, and their relation. */
  parts: { key: string; relation: Relation }[]
}

/** Analyses the words of a site. */
export interface Analyser {
  analyse: (word: string) => WordAnalysis
  /** The forms of a key that may be typed. */
  getForms: (key: string) => string[]
}

/**
 * Creates an analyser for a site's words: inflections come from the dictionary, compounds follow their last part, and other words
 * that only differ in their suffix count as one.
 *
 * @param words all words on the site.
 */
export const makeAnalyser = (words: Iterable<string>, dictionary: Dictionary): Analyser => {
  const all = new Set(words)
  const splits = new Map<string, CompoundPart[]>()
  const noOwnWords: KnownWords = { getLemma: () => undefined }
  /** Words of the site that neither the dictionary nor its compounds know. */
  const unknownWords = new Map<string, string>()
  for (const word of all) {
    if (!/^[a-zà-öø-ÿ]{4,}$/.test(word) || dictionary.getLemmas(word).length) continue
    const parts = splitCompound(word, dictionary, noOwnWords)
    if (parts.length) {
      splits.set(word, parts)
      continue
    }
    unknownWords.set(word, getUnknownWordLemma(word, all))
  }
  const site: KnownWords = { getLemma: (word) => unknownWords.get(word) }

  const split = (word: string): CompoundPart[] => {
    const known = splits.get(word)
    if (known) return known
    const parts = splitCompound(word, dictionary, site)
    splits.set(word, parts)
    return parts
  }

  const lemmatise = (word: string): string[] => {
    const hyphen = word.lastIndexOf('-')
    if (hyphen > 0 && hyphen < word.length - 1) {
      const start = word.slice(0, hyphen + 1)
      return lemmatise(word.slice(hyphen + 1)).map((lemma) => start + lemma)
    }
    const lemmas = dictionary.getLemmas(word)
    if (lemmas.length) return lemmas
    const last = split(word).at(-1)
    if (last) return [word.slice(0, last.start) + last.lemma]
    return [unknownWords.get(word) ?? word]
  }

  /** The words contained in a word, including joined parts: *högspänning*, *nät*, *aggregat*, *nätaggregat*. */
  const findParts = (lemma: string): { key: string; relation: Relation }[] => {
    const bits = lemma.split('-').filter((bit) => bit.length > 1 && !/^\d+$/.test(bit))
    if (lemma.includes('-'))
      return bits.flatMap((bit, index) => {
        const isLast = index === bits.length - 1
        const [key = bit] = lemmatise(bit)
        return [{ key, relation: isLast ? 'head' : 'modifier' } as const, ...findParts(key)]
      })
    const parts = flatten(lemma, split)
    if (parts.length < 2) return []
    const found = new Map<string, Relation>()
    const add = (key: string, relation: Relation): void => {
      if (key !== lemma && !found.has(key)) found.set(key, relation)
    }
    for (let start = 1; start < parts.length; start++) {
      const rest = lemma.slice(parts[start]!.start)
      add(rest, start === parts.length - 1 ? 'head' : 'joined')
      if (start === parts.length - 1) add(parts[start]!.lemma, 'head')
    }
    for (let end = parts.length - 2; end >= 0; end--)
      for (let start = 0; start <= end; start++) {
        const last = parts[end]!
        if (start === end && !hasMeaning(last)) continue
        add(lemma.slice(parts[start]!.start, last.start) + last.lemma, 'modifier')
      }
    return [...found].map(([key, relation]) => ({ key: lemmatise(key)[0] ?? key, relation }))
  }

  const partsOf = new Map<string, WordAnalysis['parts']>()
  const getParts = (lemma: string): WordAnalysis['parts'] => {
    const known = partsOf.get(lemma)
    if (known) return known
    const parts = findParts(lemma)
    partsOf.set(lemma, parts)
    return parts
  }

  const analyse = (word: string): WordAnalysis => {
    const lemmas = lemmatise(word)
    const seen = new Set<string>(lemmas)
    const parts = lemmas
      .slice(0, 1)
      .flatMap(getParts)
      .filter(({ key }) => !seen.has(key) && Boolean(seen.add(key)))
    return { lemmas, parts }
  }

  const getForms = (key: string): string[] => {
    const hyphen = key.lastIndexOf('-')
    if (hyphen > 0 && hyphen < key.length - 1)
      return getForms(key.slice(hyphen + 1)).map((form) => key.slice(0, hyphen + 1) + form)
    if (dictionary.has(key)) return dictionary.getForms(key)
    const last = split(key).at(-1)
    return last ? dictionary.getForms(last.lemma).map((form) => key.slice(0, last.start) + form) : [key]
  }

  return { analyse, getForms }
}

/** The smallest parts: parts are replaced by their own parts, unless a linking form obscures them. */
const flatten = (word: string, split: (word: string) => CompoundPart[]): CompoundPart[] =>
  split(word).flatMap((part) => {
    const inner = split(part.lemma)
    return inner.length
      ? inner.map(({ lemma, start, end }, index) => ({
          lemma,
          start: part.start + start,
          end: index === inner.length - 1 ? part.end : part.start + end,
        }))
      : [part]
  })

/** The lemma of an unknown word: the shortest word of the site with the same stem that it begins with. */
const getUnknownWordLemma = (word: string, words: Set<string>): string => {
  const minStem = stem(word)
  for (let length = Math.max(minStem.length, 4); length < word.length; length++) {
    const shorter = word.slice(0, length)
    if (words.has(shorter) && stem(shorter) === minStem) return shorter
  }
  return word.endsWith('s') && words.has(word.slice(0, -1)) ? word.slice(0, -1) : word
}
