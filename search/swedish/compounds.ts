import type { Dictionary } from './dictionary.ts'

/** A part of a compound. */
export interface CompoundPart {
  /** The word on its own: *skola* for *skol*. */
  lemma: string
  /** Its position in the compound. */
  start: number
  end: number
}

/** The site's own words, besides those of the dictionary. */
export interface KnownWords {
  /** The lemma of this form, if the word occurs on its own somewhere on the site. */
  getLemma: (word: string) => string | undefined
}

/** The minimum length of a part. Shorter ones would match in every word. */
const minPartLength = 3
/** Common parts that are shorter. */
const shortParts = new Set(['el', 'it', 'tv', 'ai', 'vr', 'by', 'ö', 'id'])
/** Suffixes and prefixes that look like words. */
const excludedParts = new Set(
  (
    'dom het skap lek sam bar lös lig isk are ande ing ning else eri ist ism tion ion ade era ens arna erna orna ter ten tet ena nen ett ans ant ent ens ort ' +
    'för före ned upp till från med mot över under efter ute inne hop sär van fel hel hal ren ram mag mas men met mer ner nar ner ras res ris ros sat set ses sen ten tar tas ton tor ure ute vis ' +
    'att och den det dem där här när hur var vad vem oss han hon man sin mig dig sig sade lade tade nad nde ga ge gi'
  ).split(' '),
)
/** Words that mean something else at the end of a compound: *verktyg* is not cloth. */
const excludedEnds = new Set('tyg stånd sätt håll vidd skap dom lek tagande läggare löshet'.split(' '))
/** Words that may begin a compound but do not describe it. */
const weakBeginnings = new Set(
  'under över efter före genom sam om upp ut in av an på till från med mot själv hel stor små ny ensam'.split(' '),
)

/**
 * Splits a compound, preferring few parts and then a long last part; empty when it is not a compound. Words in the dictionary are
 * only split if they inflect like their last part, which keeps *kontroll* whole (*kon* + *troll*). The last part may be inflected
 * (*garaget*).
 */
export const splitCompound = (word: string, dictionary: Dictionary, site: KnownWords): CompoundPart[] => {
  if (word.length < 2 * minPartLength || !/^[a-zà-öø-ÿ]+$/.test(word)) return []
  const isKnown = dictionary.has(word)
  const parts = findParts(word, dictionary, site, isKnown)
  const last = parts.at(-1)
  if (!last || parts.length < 2) return []
  if (isKnown && (excludedEnds.has(last.lemma) || !dictionary.inflectsLike(word, last.lemma))) return []
  return parts
}

const findParts = (word: string, dictionary: Dictionary, site: KnownWords, isLemma: boolean): CompoundPart[] => {
  /** The best split from each position on, memoised. */
  const best = new Map<number, CompoundPart[] | undefined>()
  const takeApart = (start: number): CompoundPart[] | undefined => {
    if (best.has(start)) return best.get(start)
    best.set(start, undefined)
    let found: CompoundPart[] | undefined
    const rest = word.slice(start)
    const end = start > 0 && isPartLong(rest) ? findEnd(rest, dictionary, site, isLemma) : undefined
    if (end !== undefined) found = [{ lemma: end, start, end: word.length }]
    for (let to = start + 2; to <= word.length - minPartLength; to++) {
      const text = word.slice(start, to)
      if (!isPartLong(text)) continue
      const lemma = findBeginning(text, dictionary, site) ?? findDoubled(text, word[to]!, dictionary)
      if (lemma === undefined) continue
      const others = takeApart(to)
      const candidate = others && [{ lemma, start, end: to }, ...others]
      if (candidate && (!found || isBetter(candidate, found))) found = candidate
    }
    best.set(start, found)
    return found
  }
  const found = takeApart(0) ?? []
  const short = found.filter(({ start, end }) => end - start <= minPartLength).length
  return short > 1 && !isLemma ? [] : found
}

const isPartLong = (text: string): boolean =>
  (text.length >= minPartLength || shortParts.has(text)) && !excludedParts.has(text)

const isBetter = (one: CompoundPart[], other: CompoundPart[]): boolean =>
  one.length !== other.length
    ? one.length < other.length
    : one.at(-1)!.start !== other.at(-1)!.start
      ? one.at(-1)!.start < other.at(-1)!.start
      : one[0]!.end > other[0]!.end

const findBeginning = (text: string, dictionary: Dictionary, site: KnownWords): string | undefined => {
  const known = dictionary.getBeginning(text)
  if (known !== undefined) return known
  if (text.length < 4) return undefined
  const own = site.getLemma(text)
  if (own !== undefined) return own
  return text.endsWith('s') && text.length > 5 ? site.getLemma(text.slice(0, -1)) : undefined
}

/** Three equal letters are written as two: *natt* and *tillsyn* become *nattillsyn*. */
const findDoubled = (text: string, next: string, dictionary: Dictionary): string | undefined =>
  text.length >= minPartLength && text.endsWith(next) ? dictionary.getBeginning(text + next) : undefined

const findEnd = (text: string, dictionary: Dictionary, site: KnownWords, isLemma: boolean): string | undefined => {
  if (shortParts.has(text)) return undefined
  const lemmas = dictionary.getLemmas(text).filter((lemma) => lemma.length >= minPartLength && dictionary.canEnd(lemma))
  const lemma = isLemma ? lemmas.find((one) => one === text) : lemmas[0]
  if (lemma !== undefined) return lemma
  return text.length >= 4 ? site.getLemma(text) : undefined
}

/** Whether a part has a meaning of its own. */
export const hasMeaning = ({ lemma }: CompoundPart): boolean => !weakBeginnings.has(lemma)
