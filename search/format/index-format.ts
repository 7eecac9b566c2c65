import { fold } from './words.ts'

/** The folder of the search files in a release. Pagefind's own files are in it, too. */
export const searchFolder = 'pagefind'
/**
 * Incremented when the same content produces different files, or files that must be read differently: the index of an older
 * release is then not reused, and a page that is already open finds no index that it would misread.
 */
export const formatVersion = 3
/** The manifest, which names all other files. */
export const manifestName = `vitrin-${formatVersion}.json`
/** Whether a search file's name contains a digest of its content, so that it can be cached forever. */
export const isNamedByContent = (path: string): boolean =>
  /\.([0-9a-f]{10}\.(json|bin)|pf_(fragment|index|meta|filter))$/.test(path)

/** How a word of the site relates to the key that it is found by. */
export const relations = ['same', 'joined', 'head', 'modifier', 'synonym', 'synonymPart'] as const
export type Relation = (typeof relations)[number]

/** What the browser loads first: the list of files, and what ranking needs. */
export interface SearchManifest {
  /** The number of pages. They are numbered by group, newest first within each. */
  size: number
  /** The groups in order, with the number of pages in each. */
  groups: [name: string, size: number][]
  /** The vocabulary, sorted by folded words: the first word of each file, and its name. */
  chunks: [first: string, file: string][]
  /** Files with entries too large for the vocabulary, each with its keys, so that a query can request both at once. */
  blocks: [file: string, keys: string[]][]
  /** The file with the names of Pagefind's fragments, in page order. */
  pages: string
  /** The file with the pages' titles, in page order: see `encodeTitles`. */
  titles: string
  /** Files with words by their first and last letters, for spelling corrections. */
  spelling: string[]
  /**
   * Files that tell whether a word is Swedish even if the site does not have it. Without them every such word would count as
   * misspelt.
   */
  realWords: string[]
  facets: { key: string; label: string; file: string }[]
  /** Pages that come first, by the words of the query (see `toQueryKey`). */
  promoted: Record<string, number[]>
}

/** A file of the vocabulary. */
export interface VocabularyChunk {
  /** Word forms and their keys. A form that is its own only key is omitted if that key is below. */
  forms: Record<string, string[]>
  /** The words found by each key, unless they are in a block. */
  keys: Record<string, IndexedWord[]>
  /**
   * Words without diacritics that are Swedish as they are: *mal*, besides *mål*. They need not occur on the site. Of words that
   * differ from one in this file only by diacritics, no other is Swedish without them.
   */
  plain?: string[]
}
export type VocabularyBlock = Record<string, IndexedWord[]>

/** A word of the site, how it relates to the key, and the pages that contain it. */
export type IndexedWord = [word: string, relation: number, postings: string]

/** The values of a facet, each with its pages. */
export type FacetFile = [name: string, slug: string, pages: string][]

/** A page that contains a word. */
export interface Posting {
  page: number
  /** The word's weight there, 1–31, from the weight of its field and its frequency. */
  impact: number
  /** Whether it stands in a part of the cross group. */
  isInCrossGroup: boolean
}

/** Characters that need no escape in JSON. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#$%&()*+,-./:;<=>?@[]^_`{|}~'
const half = 44
/** The value of each character, by its code. */
const places = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))))
const groupSign = '!'

/** The range of a packed posting's part that is not the page. */
const codes = 64

/** Packs a posting into one number: there are millions while an index is built, and thousands while a query runs. */
export const packPosting = ({ page, impact, isInCrossGroup }: Posting): number =>
  page * codes + impact * 2 + (isInCrossGroup ? 1 : 0)

/** The page of a packed posting. */
export const getPackedPage = (packed: number): number => Math.floor(packed / codes)
/** The impact in a packed posting. */
export const getPackedImpact = (packed: number): number => (packed % codes) >> 1
/** Whether the word of a packed posting stands in a part of the cross group. */
export const isPackedInCrossGroup = (packed: number): boolean => packed % 2 === 1

/** Encodes packed postings as a short text: the gaps between the pages, grouped by impact. */
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

/** Decodes what `encodePostings` wrote: packed postings, highest impact first. */
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

/** Encodes ascending numbers as a short text. */
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

/** Decodes what `encodeNumbers` wrote. */
export const decodeNumbers = (text: string): number[] => {
  const numbers: number[] = []
  readNumbers(text, 0, text.length, numbers)
  return numbers
}

/** Decodes the numbers in a part of a text and appends them to a list, each times a factor plus an offset. */
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

/** The key under which promoted pages are stored: the words of a query, sorted and without duplicates. */
export const toQueryKey = (words: string[]): string => [...new Set(words)].sort().join(' ')

/** The name in the vocabulary for words with this stem that no dictionary knows. */
export const toStemForm = (stem: string): string => `${stem}*`

/** Hashes a text, the same everywhere (FNV-1a). */
const hashText = (text: string, seed = 0): number => {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  // Without this, the last letters would have too much influence.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * The number of first and last letters by which a word is stored for spelling correction: less than half, so that neither a wrong
 * letter nor two swapped ones can affect both ends at once.
 */
const affixLength = (length: number): number => Math.max(1, Math.min(3, Math.floor((length - 1) / 2)))

/** The buckets in which to look for a misspelt word. */
export const getSpellingBuckets = (word: string, files: number): number[] => {
  const folded = fold(word)
  return getAffixBuckets(folded, affixLength(folded.length), files)
}

/** The buckets in which to store a word, so that words one letter shorter or longer find it, too. */
export const getStoredSpellingBuckets = (word: string, files: number): number[] => {
  const folded = fold(word)
  const sizes = new Set([folded.length - 1, folded.length, folded.length + 1].map(affixLength))
  return [...new Set([...sizes].flatMap((size) => getAffixBuckets(folded, size, files)))]
}

const getAffixBuckets = (folded: string, size: number, files: number): number[] => [
  ...new Set([hashText(`^${folded.slice(0, size)}`) % files, hashText(`${folded.slice(-size)}$`) % files]),
]

/** The number of bits in a file of real words, and how many a word sets. */
export const realWordBits = { file: 32_768, perWord: 6 }

/** The forms that make a word real: the word itself, or without a final *s*. */
export const getRealForms = (word: string): string[] =>
  word.endsWith('s') && word.length > 3 ? [word, word.slice(0, -1)] : [word]

/** The file for a real word, and its bits there. */
export const getRealWordPlace = (word: string, files: number): { file: number; bits: number[] } => ({
  file: hashText(word, 99) % files,
  bits: Array.from({ length: realWordBits.perWord }, (_, index) => hashText(word, index + 1) % realWordBits.file),
})

/** Whether all bits of a word are set in a file of real words. */
export const hasRealWord = (bytes: Uint8Array, bits: number[]): boolean =>
  bits.every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
