import { cleanText, getWords } from '../format/words.ts'
import { isQuestionWord, isStopWord } from '../swedish/stop-words.ts'

/** A parsed query. */
export interface Query {
  /** The significant words, in order. */
  words: string[]
  /** For each word but the last, whether the next one directly followed it, so that both may be one compound written apart. */
  areTogether: boolean[]
  /** Phrases that a page must contain literally. */
  phrases: string[]
  /** Words that a page must not contain. */
  excluded: string[]
  /** The last word, if it may be incomplete. */
  unfinished?: string
}

const maxWords = 12

/** Takes signs from between numbers, so that the minus in `2023 -00123` excludes nothing. */
const partNumbers = (text: string): string => text.replace(/(?<=\d)\s*[-−–—‐‑/:]\s*(?=\d)/g, ' ')

/** Parts a short name from the year that it is joined with: `KS2023/00123` is looked for like `KS 2023/00123`. */
const partNames = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}\p{N}])(\p{L}{1,5})(?=(?:19|20)\d\d(?!\d))/gu, '$1 ')

/** Parses a query: words, `"phrases"`, and `-excluded` words. */
export const parseQuery = (text: string, isTyping = false): Query => {
  const clean = partNumbers(cleanText(text.slice(0, 200)))
  const phrases: string[] = []
  const excluded: string[] = []
  const rest = clean
    .replace(/(^|\s)[-−–]\s*["”“]([^"”“]+)["”“]?/g, (_, start: string, inner: string) => {
      excluded.push(...getWords(inner))
      return start
    })
    .replace(/["”“]([^"”“]+)["”“]?/g, (_, inner: string) => {
      phrases.push(getWords(inner).join(' '))
      return ` ${inner} `
    })
    .replace(/(^|\s)[-−–]([\p{L}\p{N}][^\s]*)/gu, (_, start: string, word: string) => {
      excluded.push(...getWords(word))
      return start
    })
  const all = getWords(partNames(rest))
  const known = all.filter((word) => !isStopWord(word))
  const telling = known.filter((word) => !isQuestionWord(word))
  const words = [...new Set([telling, known, all].find(({ length }) => length))].slice(0, maxWords)
  const last = words.at(-1)
  const isOpen = isTyping && last !== undefined && !/[\s"”“]$/.test(text) && rest.trimEnd().toLowerCase().endsWith(last)
  return {
    words,
    areTogether: words
      .slice(1)
      .map((word, index) => all.some((one, place) => one === words[index] && all[place + 1] === word)),
    phrases: phrases.filter((phrase) => phrase.includes(' ') || all.length > 0).filter(Boolean),
    excluded,
    ...(isOpen ? { unfinished: last } : {}),
  }
}
