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
  const pages = new Map<number, (Reason & { isInEffect: boolean })[][]>()
  const known = words.filter(({ found }) => found.length).map(({ found }) => getRarity(found, size))
  // What the site does not have at all must not outweigh what it has.
  const unknown = known.length ? Math.min(...known) : 1
  const rarities = words.map(({ found }) => (found.length ? getRarity(found, size) : unknown))
  for (const [index, { typed, found }] of words.entries())
    for (const { word, how, weight, postings } of found)
      for (const { page, impact, isInEffect } of postings) {
        if (!isAllowed(page)) continue
        let reasons = pages.get(page)
        if (!reasons) pages.set(page, (reasons = words.map(() => [])))
        reasons[index]!.push({ typed, word, how, weight, impact, rarity: rarities[index]!, isInEffect })
      }
  const asked = rarities.reduce((sum, rarity) => sum + rarity, 0)
  const ranked: (RankedPage & { isWhole: boolean })[] = []
  for (const [page, byWord] of pages) {
    const best = byWord.map((reasons) => reasons.sort((one, other) => getScore(other) - getScore(one)))
    const matched = best.filter(({ length }) => length)
    const isWhole = matched.length === words.length
    const share = best.reduce((sum, reasons, index) => sum + (reasons.length ? rarities[index]! : 0), 0) / asked
    if (!isWhole && share < leastShare) continue
    const sum = matched.reduce(
      (total, [first, second]) => total + getScore(first!) + (second ? getScore(second) / 12 : 0),
      0,
    )
    const isTitle = isWhole && matched.every(([first]) => first!.impact >= titleImpact)
    ranked.push({
      page,
      score: sum * share * share * (isTitle && words.length > 1 ? 1.3 : 1),
      isWhole,
      isInEffect: isWhole && byWord.every((reasons) => reasons.some(({ isInEffect }) => isInEffect)),
      reasons: best
        .flatMap((reasons) => reasons.slice(0, 3))
        .map(({ typed, word, how, weight, impact, rarity }) => ({ typed, word, how, weight, impact, rarity })),
    })
  }
  return ranked
    .sort(
      (one, other) => Number(other.isWhole) - Number(one.isWhole) || other.score - one.score || one.page - other.page,
    )
    .map(({ page, score, isInEffect, reasons }) => ({ page, score, isInEffect, reasons }))
}

const getScore = ({ weight, impact, rarity }: Reason): number => weight * impact * rarity

/** How much a word tells pages apart: what stands on every page hardly does. */
const getRarity = (found: FoundWord[], size: number): number => {
  const pages = new Set<number>()
  for (const { how, postings } of found)
    if (how !== 'synonym' && how !== 'synonymPart') for (const { page } of postings) pages.add(page)
  return Math.max(0.4, Math.log(1 + size / Math.max(1, pages.size)))
}
