import { getPackedImpact, getPackedPage } from '../format/index-format.ts'
import { getRarities } from './rank-pages.ts'
import type { MatchKind, UnderstoodWord } from './understand-word.ts'

/** Why a page was found by a word. */
export interface Reason {
  /** What was typed. */
  typed: string
  /** The word of the site. */
  word: string
  how: MatchKind
  /** The weights of the match, the field and the word's rarity; the page's score consists of their products. */
  weight: number
  impact: number
  rarity: number
}

/** The number of reasons listed per word of the query. */
const maxReasons = 3

/**
 * Why pages were found, the weightiest first for each word of the query. It is worked out for those who ask alone.
 *
 * @param size the number of pages in the index.
 */
export const findReasons = (words: UnderstoodWord[], size: number, pages: Set<number>): Map<number, Reason[]> => {
  const rarities = getRarities(words, size)
  const reasons = new Map<number, Reason[]>()
  for (const [index, { typed, found }] of words.entries()) {
    const own = new Map<number, Reason[]>()
    for (const { word, how, weight, postings } of found)
      for (const posting of postings) {
        const page = getPackedPage(posting)
        if (!pages.has(page)) continue
        const list = own.get(page) ?? []
        list.push({ typed, word, how, weight, impact: getPackedImpact(posting), rarity: rarities[index]! })
        own.set(page, list)
      }
    for (const [page, list] of own) {
      const first = list.toSorted((one, other) => getScore(other) - getScore(one)).slice(0, maxReasons)
      reasons.set(page, [...(reasons.get(page) ?? []), ...first])
    }
  }
  return reasons
}

const getScore = ({ weight, impact, rarity }: Reason): number => weight * impact * rarity
