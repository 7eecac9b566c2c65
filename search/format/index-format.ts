import { fold } from './words.ts'

/** Where the files of search stand in a release. Pagefind's own are beside them. */
export const searchFolder = 'pagefind'
/**
 * Counts up when the same content gives other files, or files that must be read otherwise: the index of an older release is then not
 * taken over, and a page that was opened before finds no index that it would misread.
 */
export const formatVersion = 3
/** The file that names all the others. */
export const manifestName = `vitrin-${formatVersion}.json`
/** Whether the name of a file of search says what is in it, so that nobody who has it need ask again. */
export const isNamedByContent = (path: string): boolean =>
  /\.([0-9a-f]{10}\.(json|bin)|pf_(fragment|index|meta|filter))$/.test(path)

/** How a word of the site answers to a word that it is found by. */
export const relations = ['same', 'joined', 'head', 'modifier', 'synonym', 'synonymPart'] as const
export type Relation = (typeof relations)[number]

/** What the browser loads first: which files there are, and what must be known to rank. */
export interface SearchManifest {
  /** The number of pages. They are numbered by group, and in it from the newest to the oldest. */
  size: number
  /** The groups in order, with the number of pages in each. */
  groups: [name: string, size: number][]
  /** The vocabulary in order of folded words: the first word of each file, and its name. */
  chunks: [first: string, file: string][]
  /** Files with what is too large for the vocabulary, each with the keys that it has: a query asks for both at once. */
  blocks: [file: string, keys: string[]][]
  /** The names of Pagefind's fragments, in the order of the pages. */
  pages: string
  /** What pages are called, in their order: see `encodeTitles`. */
  titles: string
  /** Words by their first and by their last letters, to find what was misspelt. */
  spelling: string[]
  /** Files that tell whether a word is Swedish, although it is not on the site. Without them every word might be misspelt. */
  realWords: string[]
  facets: { key: string; label: string; file: string }[]
  /** Pages that come first, by the words of the query (see `toQueryKey`). */
  promoted: Record<string, number[]>
}

/** A file of the vocabulary. */
export interface VocabularyChunk {
  /** Forms of words, and the keys that they lead to. A form that is its own only key is left out when that key is below. */
  forms: Record<string, string[]>
  /** The words that a key finds, unless they are in a block. */
  keys: Record<string, IndexedWord[]>
  /**
   * Words without dots and rings that are Swedish as they are: *mal*, beside *mål*. They need not be on the site themselves. Of
   * the words that differ from one here in their dots and rings only, no other is Swedish without them.
   */
  plain?: string[]
}
export type VocabularyBlock = Record<string, IndexedWord[]>

/** A word as it stands on the site, how it answers to the key, and the pages on which it stands. */
export type IndexedWord = [word: string, relation: number, postings: string]

/** A facet's values, each with the pages that have it. */
export type FacetFile = [name: string, slug: string, pages: string][]

/** A page on which a word stands. */
export interface Posting {
  page: number
  /** How much the word weighs there, 1–31: the weight of its field, and how often it stands there. */
  impact: number
  /** Whether it stands in a part of the cross group. */
  isInCrossGroup: boolean
}

/** Signs that need no escape in JSON. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#$%&()*+,-./:;<=>?@[]^_`{|}~'
const half = 44
/** The number that each sign stands for, by the sign's code. */
const places = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))))
const groupSign = '!'

/** How many numbers a packed posting takes for what is not the page. */
const codes = 64

/** A posting as one number: while an index is made there are millions, and while a query is answered thousands. */
export const packPosting = ({ page, impact, isInCrossGroup }: Posting): number =>
  page * codes + impact * 2 + (isInCrossGroup ? 1 : 0)

/** The page of a packed posting. */
export const getPackedPage = (packed: number): number => Math.floor(packed / codes)
/** How much the word of a packed posting weighs on its page. */
export const getPackedImpact = (packed: number): number => (packed % codes) >> 1
/** Whether the word of a packed posting stands in a part of the cross group. */
export const isPackedInCrossGroup = (packed: number): boolean => packed % 2 === 1

/** Packed postings as a short text: by impact, the distances between the pages. */
export const encodePostings = (packed: number[]): string => {
  const groups = new Map<number, number[]>()
  for (const posting of packed) {
    const code = posting % codes
    const pages = groups.get(code)
    if (pages) pages.push(getPackedPage(posting))
    else groups.set(code, [getPackedPage(posting)])
  }
  return [...groups]
    .sort(([one], [other]) => other - one)
    .map(([code, pages]) => groupSign + digits[code]! + encodeNumbers(pages))
    .join('')
}

/** What `encodePostings` has written: packed postings, the weightiest first. */
export const decodePostings = (text: string): number[] => {
  const postings: number[] = []
  for (let start = 0; start < text.length;) {
    const code = places[text.charCodeAt(start + 1)]!
    const next = text.indexOf(groupSign, start + 2)
    const end = next < 0 ? text.length : next
    readNumbers(text, start + 2, end, postings, codes, code)
    start = end
  }
  return postings
}

/** Growing numbers as a short text. */
export const encodeNumbers = (numbers: number[]): string => {
  let text = ''
  let before = -1
  for (const number of numbers) {
    let rest = number - before - 1
    before = number
    while (rest >= half) {
      text += digits[half + (rest % half)]
      rest = Math.floor(rest / half) - 1
    }
    text += digits[rest]
  }
  return text
}

/** What `encodeNumbers` has written. */
export const decodeNumbers = (text: string): number[] => {
  const numbers: number[] = []
  readNumbers(text, 0, text.length, numbers)
  return numbers
}

/** Adds the numbers in a part of a text to a list, each times a factor plus something. */
const readNumbers = (text: string, start: number, end: number, list: number[], factor = 1, plus = 0): void => {
  let before = -1
  let value = 0
  let scale = 1
  for (let place = start; place < end; place++) {
    const digit = places[text.charCodeAt(place)]!
    if (digit >= half) {
      value += (digit - half + (scale > 1 ? 1 : 0)) * scale
      scale *= half
      continue
    }
    value += (digit + (scale > 1 ? 1 : 0)) * scale
    before += value + 1
    list.push(before * factor + plus)
    value = 0
    scale = 1
  }
}

/** The words of a query, as promoted pages are kept under: without order or doubles. */
export const toQueryKey = (words: string[]): string => [...new Set(words)].sort().join(' ')

/** In the vocabulary, the name under which words stand that no dictionary knows, by their stem. */
export const toStemForm = (stem: string): string => `${stem}*`

/** A number from a text, the same everywhere (FNV-1a). */
const hashText = (text: string, seed = 0): number => {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  // The last letters would otherwise decide too much.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * Under how many letters a word of a certain length is kept for spelling: fewer than half of them, so that neither a wrong letter
 * nor two that have changed places can be in its beginning and its end at once.
 */
const affixLength = (length: number): number => Math.max(1, Math.min(3, Math.floor((length - 1) / 2)))

/** The places in which a misspelt word is looked for. */
export const getSpellingBuckets = (word: string, files: number): number[] => {
  const folded = fold(word)
  return getAffixBuckets(folded, affixLength(folded.length), files)
}

/** The places in which a word is kept, so that it is found from words that are a letter shorter or longer as well. */
export const getStoredSpellingBuckets = (word: string, files: number): number[] => {
  const folded = fold(word)
  const sizes = new Set([folded.length - 1, folded.length, folded.length + 1].map(affixLength))
  return [...new Set([...sizes].flatMap((size) => getAffixBuckets(folded, size, files)))]
}

const getAffixBuckets = (folded: string, size: number, files: number): number[] => [
  ...new Set([hashText(`^${folded.slice(0, size)}`) % files, hashText(`${folded.slice(-size)}$`) % files]),
]

/** How many bits a file of real words has, and how many of them a word sets. */
export const realWordBits = { file: 32_768, perWord: 6 }

/** What makes a word real: it is listed itself, or without an *s* at its end. */
export const getRealForms = (word: string): string[] =>
  word.endsWith('s') && word.length > 3 ? [word, word.slice(0, -1)] : [word]

/** The file in which a real word is known, and its bits there. */
export const getRealWordPlace = (word: string, files: number): { file: number; bits: number[] } => ({
  file: hashText(word, 99) % files,
  bits: Array.from({ length: realWordBits.perWord }, (_, index) => hashText(word, index + 1) % realWordBits.file),
})

/** Whether a file of real words has all bits of a word. */
export const hasRealWord = (bytes: Uint8Array, bits: number[]): boolean =>
  bits.every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
