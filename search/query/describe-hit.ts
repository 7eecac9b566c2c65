import type { PageTitle } from '../format/page-titles.ts'
import { dropSigns, findWords, getWords } from '../format/words.ts'
import type { PageFragment } from './page-fragment.ts'

/** A piece of text, and whether it was looked for. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** A place on a page where words were found. */
export interface FoundPlace {
  anchor: string
  title: Piece[]
  text: Piece[]
}

/** What a list of hits says of a page. */
export interface HitDescription {
  address: string
  title: Piece[]
  group: string
  text: Piece[]
  places: FoundPlace[]
}

/** Describes a hit as far as its title tells, when its page has not been loaded. */
export const describeTitle = ({ address, title }: PageTitle, group: string, all: Set<string>): HitDescription => ({
  address,
  title: mark(title, all),
  group,
  text: [],
  places: [],
})

interface Sentence {
  text: string
  found: number
  score: number
  anchor: string
  isHeading: boolean
}

const maxPlaces = 3
/** The weight of titles, which already stand above the excerpt. */
const titleWeight = 10
/** The characters of an excerpt: what is longer is cut around the found words. */
const maxExcerptLength = 230

/**
 * Describes a hit: the sentence in which most of the found words stand, and the places on the page that have them.
 *
 * @param all the words of the site that were found, in small letters.
 */
export const describeHit = (page: PageFragment, all: Set<string>): HitDescription => {
  const marked = findOnPage(page, all)
  const sentences = getSentences(page, marked)
  const best = sentences
    .filter(({ anchor, found, text }) => !anchor && found > 0 && text.length > 30)
    .reduce<Sentence | undefined>((first, one) => (!first || one.score > first.score ? one : first), undefined)
  const { description = '' } = page
  const places = getPlaces(sentences, marked)
  const shown = best && !(places.length && best.found === 0) ? best.text : description
  return {
    address: page.address,
    title: mark(page.title, marked),
    group: page.group,
    text: mark(shorten(shown || (places.length ? '' : page.text), marked), marked),
    places,
  }
}

/**
 * The words that may stand on a page. There may be hundreds, as a common word is found in all its compounds, and each sentence is
 * asked for every one of them.
 */
const findOnPage = ({ title, text, description = '' }: PageFragment, all: Set<string>): Set<string> => {
  const plain = dropSigns([title, text, description].join(' ').toLowerCase())
  return new Set([...all].filter((word) => plain.includes(word)))
}

/** Cuts a text into what was looked for and what was not. */
export const mark = (text: string, marked: Set<string>): Piece[] => {
  if (!mayHold(text, marked)) return text ? [{ text, isMarked: false }] : []
  const pieces: Piece[] = []
  let end = 0
  for (const word of findWords(text)) {
    if (!marked.has(word.word)) continue
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), isMarked: false })
    pieces.push({ text: text.slice(word.start, word.end), isMarked: true })
    end = word.end
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false })
  return pieces
}

/** Whether a text may have a found word in it: to look for its letters is quicker than to take the text apart. */
const mayHold = (text: string, marked: Set<string>): boolean => {
  // These signs are in the text, but not in the word.
  if (/[‐‑'’:]/.test(text)) return true
  const lower = text.toLowerCase()
  for (const word of marked) if (lower.includes(word)) return true
  return false
}

/** The sentences of what has found words in it: those of other segments and places are never shown. */
const getSentences = ({ text, segments }: PageFragment, marked: Set<string>): Sentence[] => {
  const texts = segments.map(([start], index) => text.slice(start, (segments[index + 1]?.[0] ?? text.length + 1) - 1))
  const mayHave = texts.map((one) => mayHold(one, marked))
  const anchors = new Set(segments.filter((_, index) => mayHave[index]).map(([, , anchor]) => anchor))
  return segments.flatMap(([, weight, anchor = '', heading = 0], index) => {
    if (weight >= titleWeight || !(mayHave[index] || (anchor && anchors.has(anchor)))) return []
    return splitSentences(texts[index]!).map((sentence): Sentence => {
      const words = new Set(getFound(sentence, marked))
      return {
        text: sentence,
        anchor,
        isHeading: heading === 1,
        found: words.size,
        // A sentence says more than a name or a caption.
        score:
          words.size * 10 +
          weight +
          (/[.!?…]$/.test(sentence) ? 6 : 0) -
          Math.max(0, sentence.length - maxExcerptLength) / 100,
      }
    })
  })
}

const getFound = (text: string, marked: Set<string>): string[] =>
  mayHold(text, marked) ? getWords(text).filter((word) => marked.has(word)) : []

/** Sentences end with a sign and a space before a capital letter, a digit or a quotation. */
const splitSentences = (text: string): string[] => {
  const sentences: string[] = []
  let start = 0
  for (const { index, 0: end } of text.matchAll(/[.!?…]["”»)]?\s+(?=[\p{Lu}\d"”«–])/gu)) {
    sentences.push(text.slice(start, index + end.length).trim())
    start = index + end.length
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter(Boolean)
}

const getPlaces = (sentences: Sentence[], marked: Set<string>): FoundPlace[] => {
  const places = new Map<string, Sentence[]>()
  for (const sentence of sentences)
    if (sentence.anchor) places.set(sentence.anchor, [...(places.get(sentence.anchor) ?? []), sentence])
  return [...places]
    .map(([anchor, all]) => {
      const title = all.find(({ isHeading }) => isHeading)?.text ?? ''
      const inside = all.filter(({ isHeading }) => !isHeading)
      const best = inside.reduce<Sentence | undefined>(
        (first, one) => (!first || one.score > first.score ? one : first),
        undefined,
      )
      const found = Math.max(...all.map((one) => one.found))
      return { anchor, found, title: mark(title, marked), text: mark(shorten(best?.text ?? '', marked), marked) }
    })
    .filter(({ found }) => found > 0)
    .toSorted((one, other) => other.found - one.found)
    .slice(0, maxPlaces)
    .map(({ anchor, title, text }) => ({ anchor, title, text }))
}

/** A text that is not too long, with the first found word in it. */
const shorten = (text: string, marked: Set<string>): string => {
  if (text.length <= maxExcerptLength) return text
  const words = findWords(text)
  const first = words.find(({ word }) => marked.has(word))?.start ?? 0
  const from = Math.max(0, Math.min(first - 70, text.length - maxExcerptLength))
  const begin = from === 0 ? 0 : (words.find(({ start }) => start >= from)?.start ?? 0)
  const last = words.filter(({ end }) => end <= begin + maxExcerptLength).at(-1)?.end ?? text.length
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, last)}${last < text.length ? ' …' : ''}`
}
