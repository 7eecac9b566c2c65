import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { packPosting } from '../format/index-format.ts'
import type { SearchedPage } from '../format/search-record.ts'
import { cleanText, getWords } from '../format/words.ts'
import { isStopWord } from '../swedish/stop-words.ts'

/** Where each word of the site occurs. */
export interface CountedWords {
  /** Packed: see `packPosting`. */
  postings: Map<string, number[]>
  /** By page, the words of each text in order. */
  texts: string[][][]
}

/** The weight of titles (see `FieldRole.searchWeight`). */
const titleWeight = 10

/** Counts the words of all pages. Yields to the event loop in between, so that it does not block what runs in parallel. */
export const countWords = async (pages: SearchedPage[]): Promise<CountedWords> => {
  const postings = new Map<string, number[]>()
  const texts: string[][][] = []
  // Millions of words, but few different ones: each string is kept in memory once.
  const interned = new Map<string, string>()
  const intern = (word: string): string => {
    const known = interned.get(word)
    if (known !== undefined) return known
    interned.set(word, word)
    return word
  }
  for (const [page, { parts }] of pages.entries()) {
    if (page % 64 === 63) await yieldToEventLoop()
    const found = new Map<string, { weight: number; times: number; isInCrossGroup: boolean; titleLength: number }>()
    const pageTexts = parts.map(({ text }) => getWords(cleanText(text)).map(intern))
    texts.push(pageTexts)
    for (const [index, words] of pageTexts.entries()) {
      const { weight, isInCrossGroup = false } = parts[index]!
      const titleLength = weight >= titleWeight ? words.length : 0
      for (const word of words) {
        if (!titleLength && isStopWord(word)) continue
        const known = found.get(word)
        if (!known) {
          found.set(word, { weight, times: 1, isInCrossGroup, titleLength })
          continue
        }
        known.times++
        known.titleLength ||= titleLength
        if (weight > known.weight) known.weight = weight
        if (isInCrossGroup) known.isInCrossGroup = true
      }
    }
    for (const [word, { weight, times, isInCrossGroup, titleLength }] of found) {
      const posting = packPosting({ page, impact: toImpact(weight, times, titleLength), isInCrossGroup })
      const list = postings.get(word)
      if (list) list.push(posting)
      else postings.set(word, [posting])
    }
  }
  return { postings, texts }
}

/**
 * The weight of a word on a page, 1–31: a title counts more than anything else, a short one more than a long one; otherwise the
 * field with the highest weight decides, and frequency adds a little.
 */
const toImpact = (weight: number, times: number, titleLength: number): number => {
  const more = Math.min(3, Math.floor(Math.log2(times)))
  return titleLength
    ? Math.min(31, 18 + Math.round(10 / titleLength) + more)
    : Math.min(17, Math.max(1, Math.round(weight * 1.9)) + more)
}
