import type { FoundWord, How, UnderstoodWord } from './understand-word.ts'

/** Why a page was found by a word. */
export interface Reason {
  /** What was typed. */
  typed: string
  /** The word of the site. */
  word: string
  how: How
  /** How much the way counts, the field, and how rare the word is; the page's score is made of their products. */
  weight: number
  impact: number
  rarity: number
}

export interface RankedPage {
  page: number
  score: number
  /** Whether every word stands in an aim or a result. */
  isInEffect: boolean
  reasons: Reason[]
}

/** From this impact on a word stands in the title (see `toImpact` in `cms/search/`). */
const titleImpact = 18
/** A page that has only some of the words is shown when those make up this share of what was asked. */
const leastShare = 0.35

/**
 * Orders pages: those with all words first, then by what the words weigh. Of a word's forms on a page the weightiest counts; rare
 * words count more than common ones. Pages are numbered from the newest, so equals stand in that order.
 */
export const rankPages = (
  words: UnderstoodWord[],
  size: number,
  isAllowed: (page: number) => boolean,
): RankedPage[] => {
  const known = words.filter(({ found }) => found.length).map(({ found }) => getRarity(found, size))
  // What the site does not have at all must not outweigh what it has.
  const unknown = known.length ? Math.min(...known) : 1
  const rarities = words.map(({ found }) => (found.length ? getRarity(found, size) : unknown))
  const asked = rarities.reduce((sum, rarity) => sum + rarity, 0)
  const sums = words.map(({ found }, index) => sumUp(found, rarities[index]!, size))
  const ranked: (Omit<RankedPage, 'reasons'> & { isWhole: boolean })[] = []
  // Every page is looked at, in a query that may be the first: plain loops, which are quick before they have been compiled.
  for (let page = 0; page < size; page++) {
    let matched = 0
    let weight = 0
    let sum = 0
    let isInTitle = true
    let isInEffect = true
    for (let index = 0; index < sums.length; index++) {
      const { best, second, impact, inEffect } = sums[index]!
      if (best[page]! > 0) {
        matched++
        weight += rarities[index]!
        sum += best[page]! + second[page]! / 12
        isInTitle &&= impact[page]! >= titleImpact
      }
      isInEffect &&= inEffect[page] === 1
    }
    if (!matched || !isAllowed(page)) continue
    const isWhole = matched === words.length
    const share = weight / asked
    if (!isWhole && share < leastShare) continue
    const isTitle = isWhole && isInTitle && words.length > 1
    ranked.push({ page, score: sum * share * share * (isTitle ? 1.3 : 1), isWhole, isInEffect: isWhole && isInEffect })
  }
  ranked.sort(
    (one, other) => Number(other.isWhole) - Number(one.isWhole) || other.score - one.score || one.page - other.page,
  )
  const reasons = findReasons(words, rarities, new Set(ranked.slice(0, explained).map(({ page }) => page)))
  return ranked.map(({ page, score, isInEffect }) => ({ page, score, isInEffect, reasons: reasons.get(page) ?? [] }))
}

/** For so many of the first pages it is told why they were found. */
const explained = 50

/** What a word of the query is worth on each page: of the forms that stand there the weightiest, and the second. */
const sumUp = (found: FoundWord[], rarity: number, size: number) => {
  const best = new Float64Array(size)
  const second = new Float64Array(size)
  const impact = new Uint8Array(size)
  const inEffect = new Uint8Array(size)
  for (const { weight, postings } of found)
    for (const posting of postings) {
      const { page } = posting
      const score = weight * posting.impact * rarity
      if (posting.isInEffect) inEffect[page] = 1
      if (score > best[page]!) {
        second[page] = best[page]!
        best[page] = score
        impact[page] = posting.impact
      } else if (score > second[page]!) second[page] = score
    }
  return { best, second, impact, inEffect }
}

const findReasons = (words: UnderstoodWord[], rarities: number[], pages: Set<number>): Map<number, Reason[]> => {
  const reasons = new Map<number, Reason[]>()
  for (const [index, { typed, found }] of words.entries()) {
    const own = new Map<number, Reason[]>()
    for (const { word, how, weight, postings } of found)
      for (const { page, impact } of postings) {
        if (!pages.has(page)) continue
        const list = own.get(page) ?? []
        list.push({ typed, word, how, weight, impact, rarity: rarities[index]! })
        own.set(page, list)
      }
    for (const [page, list] of own) {
      const first = list.toSorted((one, other) => getScore(other) - getScore(one)).slice(0, 3)
      reasons.set(page, [...(reasons.get(page) ?? []), ...first])
    }
  }
  return reasons
}

const getScore = ({ weight, impact, rarity }: Reason): number => weight * impact * rarity

/** How much a word tells pages apart: what stands on every page hardly does. */
const getRarity = (found: FoundWord[], size: number): number => {
  const pages = new Set<number>()
  for (const { how, postings } of found)
    if (how !== 'synonym' && how !== 'synonymPart') for (const { page } of postings) pages.add(page)
  return Math.max(0.4, Math.log(1 + size / Math.max(1, pages.size)))
}
