import type { Snapshot, StoredDocument } from '../../content-types/snapshot.ts'
import { loadDictionary } from '../../cms/search/dictionary.ts'

/** The examples with their projects repeated under other names until there are enough. */
export const withProjects = (
  snapshot: Snapshot,
  size: number,
  vary: (example: StoredDocument, index: number) => StoredDocument = (example) => example,
): Snapshot => {
  const examples = snapshot.collections.projects ?? []
  const projects = Array.from({ length: size }, (_, index) => {
    const example = examples[index % examples.length]!
    const round = Math.floor(index / examples.length)
    return round === 0
      ? example
      : {
          ...vary(example, index),
          id: `${example.id}-${round}`,
          slug: `${String(example.slug)}-${round}`,
          title: `${String(example.title)} ${round}`,
        }
  })
  return { ...snapshot, collections: { ...snapshot.collections, projects } }
}

/** The share of words that are other ones in each repeated project, so that the vocabulary grows as a real one does. */
const changed = 0.12

/** The same with texts in which some words are others: nouns of the dictionary and compounds of two. The same each time. */
export const withVariedProjects = async (snapshot: Snapshot, size: number): Promise<Snapshot> => {
  const dictionary = await loadDictionary()
  const nouns = [...dictionary.words()]
    .filter((word) => /^[a-zåäö]{4,12}$/.test(word) && dictionary.canEnd(word))
    .sort()
  const beginnings = nouns.filter((word) => dictionary.getBeginning(word) === word && word.length < 8)
  return withProjects(snapshot, size, (example, index) => {
    const next = randomFrom(index)
    // Few words are common and most are rare.
    const pick = (list: string[]): string => list[Math.floor(next() ** 3 * list.length)]!
    const spread = nouns.length > 0 ? (index * 7919) % nouns.length : 0
    const noun = (): string =>
      nouns[(Math.floor(next() ** 3 * nouns.length) + (next() < 0.2 ? spread : 0)) % nouns.length]!
    const vary = (text: string): string =>
      text.replace(/\p{L}{5,}/gu, (word) =>
        next() < changed ? (next() < 0.3 ? pick(beginnings) + noun() : noun()) : word,
      )
    return JSON.parse(
      JSON.stringify(example, (key, value: unknown) =>
        typeof value === 'string' && /^(text|lead|goal|statusNote|description)$/.test(key) ? vary(value) : value,
      ),
    ) as StoredDocument
  })
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
