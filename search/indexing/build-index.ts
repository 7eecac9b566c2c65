import { createHash } from 'node:crypto'
import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import {
  encodeNumbers,
  encodePostings,
  getStoredSpellingBuckets,
  manifestName,
  relations,
  toQueryKey,
  toStemForm,
  type FacetFile,
  type IndexedWord,
  type SearchManifest,
  type VocabularyBlock,
  type VocabularyChunk,
} from '../format/index-format.ts'
import { encodeTitles, type ToSlug } from '../format/page-titles.ts'
import type { SearchedPage, SearchConfig } from '../format/search-record.ts'
import { stem } from '../swedish/stem.ts'
import { cleanText, fold, getWords, hasDiacritics } from '../format/words.ts'
import { addSynonyms, type Keys } from './add-synonyms.ts'
import { makeAnalyser, type Analyser } from './analyse-words.ts'
import { countWords } from './count-words.ts'
import type { Dictionary } from '../swedish/dictionary.ts'
import { makeRealWordCheck } from '../swedish/real-words.ts'

/** File sizes before compression, in characters. A query loads one or two of each kind. */
const chunkSize = 13_000
const blockSize = 24_000
const spellingSize = 6_000
/** All titles are in one file, loaded after the first search: about 75 kB compressed. */
const titlesSize = 200_000
/** Larger entries are stored in a block, so that they do not burden their neighbours. */
const maxInlineEntry = 1_600

/** The search files besides Pagefind's, by name. */
export type IndexFiles = Map<string, Buffer>

/** Sorts the pages into the order in which search numbers them: by group, newest first. */
export const orderPages = (pages: SearchedPage[], groups: string[]): SearchedPage[] =>
  pages.toSorted(
    (one, other) =>
      groups.indexOf(one.group) - groups.indexOf(other.group) ||
      compare(other.date ?? '', one.date ?? '') ||
      compare(one.address, other.address),
  )

/** What an index is made with. */
export interface IndexOptions {
  config: SearchConfig
  dictionary: Dictionary
  /** Of the same dictionary: see `getRealWords`. Without them every word that stands on no page might be misspelt. */
  realWords: Buffer[]
  toSlug: ToSlug
}

/**
 * Makes the index: what each word is found by, and where.
 *
 * @param pages in the order of `orderPages`.
 * @returns files by their names, and `finish`, which gives the last of them once it is known what the texts of the pages are called.
 */
export const buildIndex = async (
  pages: SearchedPage[],
  { config, dictionary, realWords, toSlug }: IndexOptions,
): Promise<{ files: IndexFiles; finish: (fragments: string[]) => IndexFiles }> => {
  const files: IndexFiles = new Map()
  const write = (kind: string, content: Buffer, ending = 'json'): string => {
    const name = `${kind}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${ending}`
    files.set(name, content)
    return name
  }
  const writeJson = (kind: string, value: unknown): string => write(kind, Buffer.from(JSON.stringify(value)))
  const counted = await countWords(pages)
  const words = [...counted.postings.keys()].sort(compare)
  const analyser = makeAnalyser(words, dictionary)
  await yieldToEventLoop()
  const { keys, forms } = await findKeys(words, counted.postings, analyser)
  addSynonyms(config.synonyms, keys, counted, analyser)
  await yieldToEventLoop()
  addForms(keys, forms, analyser)
  await yieldToEventLoop()
  const vocabulary = await writeVocabulary(keys, forms, makeRealWordCheck(realWords), writeJson)
  const spelling = writeSpelling([...new Set([...words, ...keys.keys()])], writeJson)
  const manifest: Omit<SearchManifest, 'pages'> = {
    size: pages.length,
    groups: config.groups
      .map((name): [string, number] => [name, pages.filter(({ group }) => group === name).length])
      .filter(([, size]) => size > 0),
    ...vocabulary,
    titles: writeJson('namn', encodeTitles(pages, titlesSize, toSlug)),
    spelling,
    realWords: realWords.map((content) => write('ord', content, 'bin')),
    facets: config.facets.map(({ key, label }) => ({ key, label, file: writeJson('val', readFacet(key, pages)) })),
    promoted: readPromoted(config, pages, analyser),
  }
  return {
    files,
    finish: (fragments) => {
      const names = writeJson('sidor', fragments.join(' '))
      const all: SearchManifest = { ...manifest, pages: names }
      return new Map([
        [names, files.get(names)!],
        [manifestName, Buffer.from(JSON.stringify(all))],
      ])
    },
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Finds the words for each key, and the keys for each word. */
const findKeys = async (
  words: string[],
  postings: Awaited<ReturnType<typeof countWords>>['postings'],
  analyser: Analyser,
): Promise<{ keys: Keys; forms: Map<string, string[]> }> => {
  const keys: Keys = new Map()
  const forms = new Map<string, string[]>()
  for (const [index, word] of words.entries()) {
    if (index % 1024 === 1023) await yieldToEventLoop()
    const { lemmas, parts } = analyser.analyse(word)
    const list = postings.get(word) ?? []
    const all = [...lemmas.map((key) => ({ key, relation: 'same' as const })), ...parts]
    for (const { key, relation } of all) {
      const known = keys.get(key)
      if (known) {
        if (!known.has(word)) known.set(word, { relation, postings: list })
      } else keys.set(key, new Map([[word, { relation, postings: list }]]))
    }
    // A copy, because it grows and the dictionary caches the original.
    forms.set(word, [...lemmas])
  }
  return { keys, forms }
}

/** Adds the forms of the site's words that do not occur on the site themselves. */
const addForms = (keys: Keys, forms: Map<string, string[]>, analyser: Analyser): void => {
  const add = (form: string, key: string): void => {
    const known = forms.get(form)
    if (!known) forms.set(form, [key])
    else if (!known.includes(key)) known.push(key)
  }
  for (const key of [...keys.keys()].sort(compare)) {
    if (key.includes(' ')) continue
    for (const form of analyser.getForms(key)) add(form, key)
    // The dictionary lacks some words and some forms.
    if (/^[a-zà-öø-ÿ]{3,}$/.test(key)) add(toStemForm(stem(key)), key)
  }
}

interface FoldedWord {
  word: string
  folded: string
}

const writeVocabulary = async (
  keys: Keys,
  forms: Map<string, string[]>,
  isReal: (word: string) => boolean,
  writeJson: (kind: string, value: unknown) => string,
): Promise<Pick<SearchManifest, 'chunks' | 'blocks'>> => {
  // Stored as lines, because there are hundreds of thousands.
  const lines = [...new Set([...keys.keys(), ...forms.keys()])].map((word) => `${fold(word)}\t${word}`).sort()
  const chunks: SearchManifest['chunks'] = []
  const blocks: SearchManifest['blocks'] = []
  let block: VocabularyBlock = {}
  let blockLength = 0
  let chunk: VocabularyChunk = { forms: {}, keys: {} }
  let chunkLength = 0
  let chunkWords: FoldedWord[] = []
  const encoded = new Map<object, string>()
  const encode = (postings: number[]): string => {
    const known = encoded.get(postings)
    if (known !== undefined) return known
    const text = encodePostings(postings)
    encoded.set(postings, text)
    return text
  }
  const endChunk = (): void => {
    const [first] = chunkWords
    if (!first) return
    const plain = findPlain(chunkWords, isReal)
    chunks.push([chunks.length ? first.folded : '', writeJson('vok', plain.length ? { ...chunk, plain } : chunk)])
    chunk = { forms: {}, keys: {} }
    chunkLength = 0
    chunkWords = []
  }
  const endBlock = (): void => {
    if (blockLength) blocks.push([writeJson('stor', block), Object.keys(block)])
    block = {}
    blockLength = 0
  }
  for (const [index, line] of lines.entries()) {
    if (index % 2048 === 2047) await yieldToEventLoop()
    const [folded = '', word = ''] = line.split('\t')
    // Words that only differ by diacritics stay together, because they are looked up together.
    if (chunkLength > chunkSize && folded !== chunkWords.at(-1)?.folded) endChunk()
    chunkWords.push({ word, folded })
    const own = forms.get(word)
    const entry = [...(keys.get(word) ?? [])].map(([name, { relation, postings }]): IndexedWord => [
      name,
      relations.indexOf(relation),
      encode(postings),
    ])
    const length = entry.reduce((sum, [name, , text]) => sum + name.length + text.length + 9, word.length)
    const isLarge = length > maxInlineEntry
    if (isLarge || (own && !(own.length === 1 && own[0] === word))) {
      const leadsTo = own ?? [word]
      chunk.forms[word] = leadsTo
      chunkLength += word.length + leadsTo.join().length + 8
    }
    if (!entry.length) continue
    if (!isLarge) {
      chunk.keys[word] = entry
      chunkLength += length
      continue
    }
    if (blockLength > 0 && blockLength + length > blockSize) endBlock()
    block[word] = entry
    blockLength += length
  }
  endChunk()
  endBlock()
  return { chunks, blocks }
}

/** The words of a file that are real without diacritics although others have some (see `VocabularyChunk.plain`). */
const findPlain = (words: FoldedWord[], isReal: (word: string) => boolean): string[] => {
  const alike = new Map<string, Set<string>>()
  for (const { word, folded } of words) if (hasDiacritics(word)) alike.set(folded, new Set([folded]))
  for (const { word, folded } of words) if (!hasDiacritics(word)) alike.get(folded)?.add(word)
  return [...alike.values()].flatMap((group) => [...group].filter(isReal))
}

const writeSpelling = (words: string[], writeJson: (kind: string, value: unknown) => string): string[] => {
  const wanted = words.filter((word) => word.length >= 4 && /^[a-zà-öø-ÿ-]+$/.test(word)).sort(compare)
  const size = wanted.reduce((sum, word) => sum + 2 * (word.length + 1), 0)
  const files: string[][] = Array.from({ length: Math.max(1, Math.ceil(size / spellingSize)) }, () => [])
  for (const word of wanted) for (const place of getStoredSpellingBuckets(word, files.length)) files[place]!.push(word)
  return files.map((list) => writeJson('stav', list.join(' ')))
}

const readFacet = (key: string, pages: SearchedPage[]): FacetFile => {
  const values = new Map<string, { name: string; pages: number[] }>()
  for (const [page, { facets }] of pages.entries())
    for (const { slug, name } of facets[key] ?? []) {
      const known = values.get(slug)
      if (known) known.pages.push(page)
      else values.set(slug, { name, pages: [page] })
    }
  return [...values]
    .sort(([one], [other]) => compare(one, other))
    .map(([slug, { name, pages: all }]) => [name, slug, encodeNumbers(all)])
}

const readPromoted = (config: SearchConfig, pages: SearchedPage[], analyser: Analyser): SearchManifest['promoted'] => {
  const places = new Map(pages.map(({ address }, index) => [address, index]))
  const promoted = new Map<string, Set<number>>()
  for (const { queries, addresses } of config.promoted) {
    const found = addresses.map((address) => places.get(address)).filter((page) => page !== undefined)
    if (!found.length) continue
    for (const query of queries) {
      const key = toQueryKey(getWords(cleanText(query)).map((word) => analyser.analyse(word).lemmas[0] ?? word))
      if (key) promoted.set(key, new Set([...(promoted.get(key) ?? []), ...found]))
    }
  }
  return Object.fromEntries([...promoted].map(([key, found]) => [key, [...found]]))
}
