import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { slugify } from '../../content-types/slugify.ts'
import { buildIndex, type IndexFiles } from '../../search/indexing/build-index.ts'
import { loadDictionary } from '../../search/swedish/dictionary.ts'
import { makeRealWordCheck, makeRealWords, splitRealWords } from '../../search/swedish/real-words.ts'
import { getStoredSpellingBuckets, getSpellingBuckets, type VocabularyChunk } from '../../search/format/index-format.ts'
import type { SearchedPage } from '../../search/format/search-record.ts'
import { fold } from '../../search/format/words.ts'
import { SearchIndex } from '../../search/query/search-source.ts'
import { loadWords, search } from '../../search/query/search.ts'
import { Vocabulary } from '../../search/query/vocabulary.ts'
import { searchedPage } from '../helpers/search-in.ts'

let realWords: Buffer[]
beforeAll(async () => {
  realWords = splitRealWords(makeRealWords(await loadDictionary()))
})

/** An index without Pagefind, and what a query reads of it: the files of each round, the next of which waits for the one before. */
const open = async (
  pages: SearchedPage[],
): Promise<{
  written: IndexFiles
  files: SearchIndex
  ask: (query: string, typedBefore?: string) => Promise<{ found: number[]; rounds: string[][] }>
}> => {
  const config = { address: '/sok/', synonyms: [], promoted: [], facets: [], groups: ['Projekt'] }
  const { files: written, finish } = await buildIndex(pages, {
    config,
    dictionary: await loadDictionary(),
    realWords,
    toSlug: slugify,
  })
  for (const [name, content] of finish(pages.map((_, index) => `sv_${index}`))) written.set(name, content)
  const waiting: (() => void)[] = []
  const names: string[] = []
  const source = {
    load: async (name: string) => {
      names.push(name)
      await new Promise<void>((go) => waiting.push(go))
      return new Uint8Array(written.get(name)!).buffer
    },
    findPhrase: () => Promise.resolve(undefined),
    toSlug: slugify,
  }
  /** Lets the network answer all that has been asked for, again and again. */
  const work = async <Value>(task: Promise<Value>): Promise<{ value: Value; rounds: string[][] }> => {
    const rounds: string[][] = []
    let isDone = false
    const end = task.finally(() => (isDone = true))
    for (;;) {
      await new Promise((go) => setTimeout(go, 1))
      if (isDone) return { value: await end, rounds }
      rounds.push(
        names
          .splice(0)
          .map((name) => name.split('.')[0]!)
          .sort(),
      )
      for (const go of waiting.splice(0)) go()
    }
  }
  const openAll = async (): Promise<SearchIndex> => (await work(SearchIndex.open(source))).value
  return {
    written,
    files: await openAll(),
    ask: async (query, typedBefore = '') => {
      const opened = await openAll()
      await work(loadWords(typedBefore, opened))
      const { value, rounds } = await work(search(query, opened))
      return { found: value.hits.map(({ page }) => page), rounds }
    },
  }
}

/** A few common words, each on many pages but not on all of them, so that what they find is long. */
const makeText = (index: number): string =>
  (index % 3 ? 'I skolan lär sig barnen. ' : 'Ett bibliotek. ') + (index % 7 ? 'Brevet kom. ' : '')

describe('the files of search', () => {
  let site: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    site = await open(Array.from({ length: 2_500 }, (_, index) => searchedPage(`Nummer ${index}`, makeText(index))))
  })

  it.each(['skola', 'skolor', 'skolornas', 'breven', 'brevet', 'barnen'])(
    'come all at once for a common word: %s',
    async (query) => {
      const { found, rounds } = await site.ask(query)
      expect(found.length).toBeGreaterThan(1_000)
      expect(rounds).toEqual([['stor', 'vok']])
    },
  )

  it.each(['skolor', 'brevet', 'brev till barnen på biblioteket'])(
    'are there already when %s was on its way',
    async (query) => {
      expect((await site.ask(query, query)).rounds).toEqual([])
      expect((await site.ask(query)).rounds).not.toEqual([])
    },
  )

  it('come all at once for several words', async () => {
    expect((await site.ask('brev till barnen på biblioteket')).rounds).toHaveLength(1)
  })
})

describe('a word without dots', () => {
  const texts = [
    'Ett mål i sikte.',
    'Våra äldre får åka båt.',
    'På älven är is.',
    'Skriv till info@dronare.se om drönare.',
  ]

  it('is known to be a word of its own, or none, without a file more', async () => {
    const { ask } = await open(texts.map((text, index) => searchedPage(`Sida ${index}`, text)))
    for (const [query, found] of [
      ['aldre', [1]],
      ['mal', [0]],
      ['dronare', [3]],
      ['alven', [2]],
    ] as const)
      expect(await ask(query), query).toEqual({ found: [...found], rounds: [['vok']] })
  })

  it('is taken for the same as by the files that know every word', async () => {
    const { written, files } = await open(texts.map((text, index) => searchedPage(`Sida ${index}`, text)))
    const isReal = makeRealWordCheck(realWords)
    const chunks = [...written].filter(([name]) => name.startsWith('vok')).map(([, content]) => content.toString())
    const names = chunks.flatMap((text) => {
      const { forms, keys } = JSON.parse(text) as VocabularyChunk
      return [...Object.keys(forms), ...Object.keys(keys)]
    })
    const words = [...new Set(names.flatMap((name) => [name, fold(name)]))].filter((word) => /^[a-zåäö]+$/.test(word))
    const source = {
      load: (name: string) => Promise.resolve(new Uint8Array(written.get(name)!).buffer),
      findPhrase: () => Promise.resolve(undefined),
      toSlug: slugify,
    }
    const vocabulary = new Vocabulary(new SearchIndex(source, files.manifest))
    const wrong: string[] = []
    for (const word of words) if ((await vocabulary.isRealWord(word)) !== isReal(word)) wrong.push(word)
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter(isReal).length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })
})

describe('a misspelt word', () => {
  const letters = fc.constantFrom(...'abdeghiklmnoprstuvyåäö')
  const edits = fc.record({
    kind: fc.constantFrom('other', 'more', 'fewer', 'swapped'),
    at: fc.nat(),
    letter: letters,
  })

  it('is looked for where the right one is kept, whatever one edit has done to it', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 4, maxLength: 14 }),
        edits,
        fc.constantFrom(7, 263),
        (word, { kind, at, letter }, files) => {
          const typed = [...word]
          const place = at % word.length
          if (kind === 'other') typed[place] = letter
          else if (kind === 'more') typed.splice(place, 0, letter)
          else if (kind === 'fewer') typed.splice(place, 1)
          else typed.splice(place, 2, ...typed.slice(place, place + 2).reverse())
          fc.pre(typed.length >= 4)
          const kept = getStoredSpellingBuckets(word.join(''), files)
          expect(getSpellingBuckets(typed.join(''), files).some((one) => kept.includes(one))).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
