/** A word of a text: its normalised form and its position. */
export interface Word {
  /** In lower case, without typographic characters: `ai-stöd`, `kommun` for `Kom­mun`. */
  word: string
  start: number
  end: number
}

/**
 * Letters and digits, joined by hyphens, apostrophes, a colon (`SKR:s`), or a point or comma between digits. Hyphens and colons
 * between digits and before a year part them, as a slash does: `KS-2023:00123`, `KS 2023-00123` and `KS 2023/00123` are the same to
 * those who look for them.
 */
const wordPattern =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?!(?<=\d).\d|.(?:19|20)\d\d(?!\d))[-‐‑:]|['’]|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*/gu

/** A text without invisible characters: soft hyphens, zero-width characters, repeated spaces, lone surrogates. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The words of a cleaned text, with their positions. */
export const findWords = (text: string): Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern))
    words.push({ word: toWord(match[0]), start: match.index, end: match.index + match[0].length })
  return words
}

/** The words of a cleaned text. */
export const getWords = (text: string): string[] => (text.match(wordPattern) ?? []).map(toWord)

const toWord = (text: string): string => {
  const lower = text.toLowerCase()
  if (!/[‐‑'’:]/.test(lower)) return lower
  return dropSigns(
    lower.replace(/[:'’](s|n|t|en|et|ar|er|na|arna|erna|ns|ens)$/, (ending) => (ending.endsWith('s') ? 's' : '')),
  )
}

/** A text without characters that are dropped from its words, and with only one kind of hyphen. */
export const dropSigns = (text: string): string => text.replace(/[‐‑]/g, '-').replace(/['’:]/g, '')

/** A word without diacritics and hyphens: `aldreboende`, `ide`, `3dskrivare`. */
export const fold = (word: string): string => {
  if (/^[a-z0-9]*$/.test(word)) return word
  let folded = ''
  for (const letter of word) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) folded += letter
    else {
      const known = plainLetters.get(letter)
      if (known === undefined) return foldUnusual(word)
      folded += known
    }
  }
  return folded
}

/** Nearly every word needs only these; looking them up is faster than decomposing letters. */
const plainLetters = new Map([
  ['å', 'a'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['é', 'e'],
  ['ü', 'u'],
  ['-', ''],
])

const foldUnusual = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\-.,]/gu, '')
    .replace(/[øœæđłßþ]/g, (letter) => unusual[letter] ?? letter)

const unusual: Record<string, string> = { ø: 'o', œ: 'oe', æ: 'a', đ: 'd', ł: 'l', ß: 'ss', þ: 'th' }

/** Whether a word has letters that a keyboard without å, ä and ö cannot type. */
export const hasDiacritics = (word: string): boolean => fold(word) !== word.replace(/[-.,]/g, '')
