import { getPackedImpact, getPackedPage, isPackedInCrossGroup } from '../format/index-format.ts'
import type { FoundWord, UnderstoodWord } from './understand-word.ts'

export interface RankedPage {
  page: number
  score: number
  /** Whether all words occur in parts of the cross group. */
  isInCrossGroup: boolean
}

/** From this impact on, a word is in the title (see `toImpact` in `search/indexing/`). */
const titleImpact = 18
/** A page with only some of the words is a hit if these have at least this share of the query's total weight. */
const minMatchShare = 0.35

/**
 * Ranks pages: those with all words first, then by score. Of a word's forms on a page the one with the highest weight counts;
 * rare words count more than common ones. Pages are numbered from the newest, so ties stay in that order.
 */
export const rankPages = (
  words: UnderstoodWord[],
  size: number,
  isAllowed: (page: number) => boolean,
): RankedPage[] => {
  const rarities = getRarities(words, size)
  const asked = rarities.reduce((sum, rarity) => sum + rarity, 0)
  const sums = words.map(({ found }, index) => sumUp(found, rarities[index]!, size))
  const ranked: (RankedPage & { isWhole: boolean })[] = []
  // This looks at every page, perhaps in the first query: plain loops are fast even before they have been compiled.
  for (let page = 0; page < size; page++) {
    let matched = 0
    let weight = 0
    let sum = 0
    let isInTitle = true
    let isInCrossGroup = true
    for (let index = 0; index < sums.length; index++) {
      const { best, second, impact, inCrossGroup } = sums[index]!
      if (best[page]! > 0) {
        matched++
        weight += rarities[index]!
        sum += best[page]! + second[page]! / 12
        isInTitle &&= impact[page]! >= titleImpact
      }
      isInCrossGroup &&= inCrossGroup[page] === 1
    }
    if (!matched || !isAllowed(page)) continue
    const isWhole = matched === words.length
    const share = weight / asked
    if (!isWhole && share < minMatchShare) continue
    const isTitle = isWhole && isInTitle && words.length > 1
    ranked.push({
      page,
      score: sum * share * share * (isTitle ? 1.3 : 1),
      isWhole,
      isInCrossGroup: isWhole && isInCrossGroup,
    })
  }
  ranked.sort(
    (one, other) => Number(other.isWhole) - Number(one.isWhole) || other.score - one.score || one.page - other.page,
  )
  return ranked
}

/** The score of a query word on each page: its best form there, and the second best. */
const sumUp = (found: FoundWord[], rarity: number, size: number) => {
  const best = new Float64Array(size)
  const second = new Float64Array(size)
  const impact = new Uint8Array(size)
  const inCrossGroup = new Uint8Array(size)
  for (const { weight, postings } of found)
    for (const posting of postings) {
      const page = getPackedPage(posting)
      const own = getPackedImpact(posting)
      const score = weight * own * rarity
      if (isPackedInCrossGroup(posting)) inCrossGroup[page] = 1
      if (score > best[page]!) {
        second[page] = best[page]!
        best[page] = score
        impact[page] = own
      } else if (score > second[page]!) second[page] = score
    }
  return { best, second, impact, inCrossGroup }
}

/** How much each word of a query distinguishes pages. A word that the site does not have must not outweigh one it has. */
export const getRarities = (words: UnderstoodWord[], size: number): number[] => {
  const rarities = words.map(({ found }) => (found.length ? getRarity(found, size) : undefined))
  const known = rarities.filter((rarity) => rarity !== undefined)
  const least = known.length ? Math.min(...known) : 1
  return rarities.map((rarity) => rarity ?? least)
}

/** How much a word distinguishes pages: one that occurs on every page hardly does. */
const getRarity = (found: FoundWord[], size: number): number => {
  const isOn = new Uint8Array(size)
  let pages = 0
  for (const { how, postings } of found)
    if (how !== 'synonym' && how !== 'synonymPart')
      for (const posting of postings) {
        const page = getPackedPage(posting)
        if (isOn[page]) continue
        isOn[page] = 1
        pages++
      }
  return Math.max(0.4, Math.log(1 + size / Math.max(1, pages)))
}
