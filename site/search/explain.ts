import { slugify } from '../../content-types/slugify.ts'
import { cleanText, getWords } from '../../search/words.ts'
import {
  findReasons,
  type Reason,
  search,
  SearchIndex,
  type MatchKind,
  getFragmentPath,
  parseFragment,
  type PageFragment,
} from '../../search/query.ts'
import { getSiteLanguage } from '../i18n/index.ts'
import { getEffectsGroup } from './effects-group.ts'

/** Why a query finds what it finds. */
export interface SearchExplanation {
  total: number
  groups: { name: string; count: number }[]
  words: {
    typed: string
    /** The lemma it was understood as. */
    key?: string | undefined
    taken?: { words: string[]; why: string } | undefined
    suggestions: string[]
    /** The matching words of the site, the strongest first, with their number of pages. */
    found: { word: string; how: MatchKind; weight: number; pages: number }[]
  }[]
  hits: { address: string; title: string; group: string; score: number; isPromoted: boolean; reasons: Reason[] }[]
}

const maxHits = 20
const maxWords = 30

/**
 * Searches as the public does, and explains the hits.
 *
 * @param load returns a search file of a release; texts are decompressed.
 */
export const explainSearch = async (
  query: string,
  load: (name: string) => Promise<ArrayBuffer>,
): Promise<SearchExplanation> => {
  const readPage = async (name: string): Promise<PageFragment> =>
    parseFragment(new TextDecoder().decode(await load(getFragmentPath(name))))
  const getNames = (): Promise<string[]> => files.readList(files.manifest.pages)
  const files = await SearchIndex.open({
    load,
    toSlug: slugify,
    crossGroup: getEffectsGroup(getSiteLanguage().t.searchPage),
    // In the browser Pagefind does this; here all texts are available.
    findPhrase: async (phrase) => {
      const found = new Set<string>()
      for (const name of await getNames()) if (hasPhrase((await readPage(name)).text, phrase)) found.add(name)
      return found
    },
  })
  const { hits, total, groups, words } = await search(query, files)
  const names = await getNames()
  const shown = hits.slice(0, maxHits)
  const reasons = findReasons(words, files.manifest.size, new Set(shown.map(({ page }) => page)))
  return {
    total,
    groups,
    words: words.map(({ typed, key, taken, suggestions, found }) => ({
      typed,
      key,
      taken,
      suggestions,
      found: found
        .map(({ word, how, weight, postings }) => ({ word, how, weight, pages: postings.length }))
        .sort((one, other) => other.weight - one.weight || other.pages - one.pages)
        .slice(0, maxWords),
    })),
    hits: await Promise.all(
      shown.map(async ({ page, score, isPromoted }) => {
        const { address, title, group } = await readPage(names[page]!)
        return { address, title, group, score, isPromoted, reasons: reasons.get(page) ?? [] }
      }),
    ),
  }
}

const hasPhrase = (text: string, phrase: string): boolean =>
  ` ${getWords(cleanText(text)).join(' ')} `.includes(` ${phrase} `)
