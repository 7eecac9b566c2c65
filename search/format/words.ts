/** A word of a text: as search knows it, and where it stands. */
export interface Word {
  /** In small letters, without what is only typography: `ai-stöd`, `kommun` for `Kom­mun`. */
  word: string
  start: number
  end: number
}

/** Letters and digits, held together by hyphens, apostrophes, a colon (`SKR:s`), or a point or comma between digits. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’:]|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*/gu

/** A text without what nobody sees: soft hyphens, signs without width, doubled spaces, halves of signs. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The words of a clean text, with their places. */
export const findWords = (text: string): Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern))
    words.push({ word: toWord(match[0]), start: match.index, end: match.index + match[0].length })
  return words
}

/** The words of a clean text. */
export const getWords = (text: string): string[] => (text.match(wordPattern) ?? []).map(toWord)

const toWord = (text: string): string => {
  const lower = text.toLowerCase()
  if (!/[‐‑'’:]/.test(lower)) return lower
  return dropSigns(
    lower.replace(/[:'’](s|n|t|en|et|ar|er|na|arna|erna|ns|ens)$/, (ending) => (ending.endsWith('s') ? 's' : '')),
  )
}

/** A text without the signs that stand in it but not in its words, and with one kind of hyphen. */
export const dropSigns = (text: string): string => text.replace(/[‐‑]/g, '-').replace(/['’:]/g, '')

/** A word as it is typed without dots, rings, accents and hyphens: `aldreboende`, `ide`, `3dskrivare`. */
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

/** Nearly every word needs these alone; looking them up is quicker than taking letters apart. */
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

/** Whether a word has letters that a keyboard without å, ä and ö cannot write. */
export const hasMarks = (word: string): boolean => fold(word) !== word.replace(/[-.,]/g, '')

/**
 * Words that stand in every text. They are known in titles only, and do not have to be found.
 */
const fillers = new Set(
  (
    'och i att det som på en är av för med den till ett om har de inte var vi så kan från men när han hon du jag ska skall vid ' +
    'eller nu också än ut upp in då sig där hur vad ha hade bara alla mot över under mellan efter utan ' +
    'detta denna dessa dem deras sin sina sitt våra vårt er ni oss mig dig honom henne hans hennes dess vilka vilken vilket ' +
    'blir blev blivit vara varit kunde skulle ville vill mer mycket många några någon något ' +
    'här varje sedan även genom samt både ju väl dock därför eftersom medan innan hos ur per ' +
    'the of and to in for on with by at from is are'
  ).split(' '),
)

/** Whether a word only holds others together: *och*, *som*, *på*. */
export const isFiller = (word: string): boolean => fillers.has(word)

/**
 * Words that ask rather than say what is asked for: *hur kan man*, *finns det*, *vad gör*. Unlike fillers they are known in every
 * text, because some of them have another meaning too (*man*, *får*).
 */
const asking = new Set(
  (
    'kunna kunnat måste bör borde får få fick fått bli haft hava vore gör göra görs gjorde gjort finns finnas fanns ' +
    'funnits man vem vems vart varifrån varav vilkas sådan sådant sådana denne annan annat andra ingen inget inga ' +
    'allt båda själv självt själva någonting ingenting min mitt mina din ditt dina era ens varandra bland inom kring ' +
    'enligt trots åt via fast antingen varken huruvida ifall redan ännu alltid aldrig ofta what which who how can ' +
    'does do did was were be'
  ).split(' '),
)

/** Whether a word says nothing of what is sought when it stands beside other words: *kan*, *man*, *bland*. */
export const isAsking = (word: string): boolean => asking.has(word)
