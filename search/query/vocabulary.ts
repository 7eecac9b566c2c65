import {
  decodePostings,
  getRealForms,
  getRealWordPlace,
  getSpellingBuckets,
  hasRealWord,
  relations,
  toStemForm,
  type Relation,
  type VocabularyBlock,
  type VocabularyChunk,
} from '../format/index-format.ts'
import { stem } from '../swedish/stem.ts'
import { fold, hasDiacritics } from '../format/words.ts'
import type { SearchIndex } from './search-source.ts'

/** A word of the site that a key finds. */
export interface KnownWord {
  word: string
  relation: Relation
  /** Packed: see `packPosting`. */
  postings: number[]
}

/** The site's words, loaded on demand. */
export class Vocabulary {
  readonly #files: SearchIndex
  readonly #words = new Map<string, KnownWord[]>()

  constructor(files: SearchIndex) {
    this.#files = files
  }

  /**
   * Starts loading the block that a word will most likely need in parallel with the file that tells for certain: one after the
   * other, they would take twice the network time. At worst it is not needed.
   */
  preload(word: string): void {
    const { blocks } = this.#files
    const beginning = stem(word).replace(/e?t$/, '')
    const key = blocks.has(word) ? word : [...blocks.keys()].find((one) => isNearStem(one, beginning))
    if (key !== undefined) void this.#readBlock(blocks.get(key)!)
  }

  /** The keys of a word as it is written, the most likely first. */
  async findKeys(word: string): Promise<string[]> {
    const { forms, keys } = await this.#getChunk(fold(word))
    return (Object.hasOwn(forms, word) ? forms[word] : undefined) ?? (Object.hasOwn(keys, word) ? [word] : [])
  }

  /** The keys of a word in a form that is not in the index, or found by its stem. */
  async findInflectedKeys(word: string): Promise<string[]> {
    if (word.endsWith('s') && word.length > 3) {
      const keys = await this.findKeys(word.slice(0, -1))
      if (keys.length) return keys
    }
    if (!/^\p{L}{4,}$/u.test(word)) return []
    const keys = await this.findKeys(toStemForm(stem(word)))
    // Real words are not matched by stem: they are different words.
    return keys.length && !(await this.isRealWord(word)) ? keys : []
  }

  /** Words that only differ by diacritics and hyphens. */
  async findDiacriticVariants(word: string): Promise<string[]> {
    const folded = fold(word)
    const { forms, keys } = await this.#getChunk(folded)
    const own = keepLetters(word)
    const isBare = own === folded
    const alike = new Set<string>()
    for (const part of [forms, keys])
      for (const name in part)
        if (
          // A cheap check first, because folding every name would take longer than everything else.
          Math.abs(name.length - folded.length) < 6 &&
          name !== word &&
          fold(name) === folded &&
          (isBare || keepLetters(name) === own)
        )
          alike.add(name)
    return [...alike]
  }

  /** Words with this prefix, from the first file that has any. */
  async findCompletions(start: string): Promise<string[]> {
    const chunk = await this.#getChunk(fold(start))
    const here = getNames(chunk).filter((name) => name.startsWith(start))
    if (here.length) return here
    const folded = fold(start)
    return start === folded ? getNames(chunk).filter((name) => fold(name).startsWith(folded)) : []
  }

  /** The words that a key finds. */
  async getWords(key: string): Promise<KnownWord[]> {
    const known = this.#words.get(key)
    if (known) return known
    const block = this.#files.blocks.get(key)
    const entries = block === undefined ? (await this.#getChunk(fold(key))).keys : await this.#readBlock(block)
    const list = Object.hasOwn(entries, key) ? entries[key]! : []
    const words = list.map(([word, relation, postings]) => ({
      word,
      relation: relations[relation] ?? 'same',
      postings: decodePostings(postings),
    }))
    this.#words.set(key, words)
    return words
  }

  /** Words of the site that may differ from a misspelt one by a letter or two. */
  async getSpellingCandidates(word: string): Promise<string[]> {
    const { spelling } = this.#files.manifest
    const lists = await Promise.all(
      getSpellingBuckets(word, spelling.length).map((place) => this.#files.readList(spelling[place]!)),
    )
    const forms = getNames(await this.#getChunk(fold(word)))
    return [...new Set([...lists.flat(), ...forms])]
  }

  /** Whether a word is Swedish even though the site does not have it. */
  async isRealWord(word: string): Promise<boolean> {
    const isPlain = await this.#isKnownPlain(word)
    if (isPlain !== undefined) return isPlain
    for (const form of getRealForms(word)) if (await this.#isListed(form)) return true
    return false
  }

  /** Whether a word is real, if the vocabulary itself tells, which saves a request: see `VocabularyChunk.plain`. */
  async #isKnownPlain(word: string): Promise<boolean | undefined> {
    if (hasDiacritics(word) || !(await this.findDiacriticVariants(word)).some(hasDiacritics)) return undefined
    const { forms, keys, plain = [] } = await this.#getChunk(fold(word))
    const isAsked = word === fold(word) || Object.hasOwn(forms, word) || Object.hasOwn(keys, word)
    return isAsked ? plain.includes(word) : undefined
  }

  async #isListed(word: string): Promise<boolean> {
    const { realWords } = this.#files.manifest
    if (!realWords.length) return false
    const { file, bits } = getRealWordPlace(word, realWords.length)
    return hasRealWord(await this.#files.readBytes(realWords[file]!), bits)
  }

  #readBlock(name: string): Promise<VocabularyBlock> {
    return this.#files.readJson<VocabularyBlock>(name)
  }

  async #getChunk(folded: string): Promise<VocabularyChunk> {
    const { chunks } = this.#files.manifest
    let [low, high] = [0, chunks.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (chunks[middle]![0] <= folded) low = middle
      else high = middle - 1
    }
    const name = chunks[low]?.[1]
    return name === undefined ? { forms: {}, keys: {} } : this.#files.readJson<VocabularyChunk>(name)
  }
}

/** Whether a word consists of this stem and at most a vowel or two: *skol*, *skola*. */
const isNearStem = (word: string, beginning: string): boolean =>
  beginning.length > 2 && word.length <= beginning.length + 2 && word.startsWith(beginning)

/** All words of a chunk, without stems and phrases. */
const getNames = (chunk: VocabularyChunk): string[] => {
  const known = names.get(chunk)
  if (known) return known
  const all = new Set([...Object.keys(chunk.forms), ...Object.keys(chunk.keys)])
  const own = [...all].filter((name) => !/[* ]/.test(name))
  names.set(chunk, own)
  return own
}
const names = new WeakMap<VocabularyChunk, string[]>()

/** A word without accents and hyphens, but keeping å, ä and ö. */
const keepLetters = (word: string): string => word.replace(/[^åäö]+/g, fold)
