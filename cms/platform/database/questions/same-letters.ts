/** How much of what somebody searches for is looked at, in characters: databases limit the length of a pattern. */
export const maxSearchLength = 50

/** The first and the last of the marks that a letter may carry as a character of its own, from grave to ring. */
const [firstMark, lastMark] = [0x300, 0x30a]
const mark = `[${String.fromCodePoint(firstMark)}-${String.fromCodePoint(lastMark)}]`
const everyMark = new RegExp(mark, 'g')

/** Letters that are another one with something added, although Unicode does not say so. */
const relatives: Record<string, string> = { ø: 'o', æ: 'a', đ: 'd', ł: 'l' }

/** A letter without what stands above, below or across it, in lower case: Å, ä and á are all a. Others stay as they are. */
const toBase = (letter: string): string => {
  const [base = letter] = letter.normalize('NFD').toLowerCase()
  return relatives[base] ?? base
}

/** The small letters with marks of European languages (Latin-1 Supplement and Latin Extended-A), after the one without. */
const lettersByBase = new Map<string, string>()
for (let code = 0xc0; code <= 0x17f; code++) {
  const letter = String.fromCodePoint(code)
  const base = toBase(letter)
  if (/[a-z]/.test(base) && letter === letter.toLowerCase() && letter.toUpperCase().length === 1)
    lettersByBase.set(base, (lettersByBase.get(base) ?? base) + letter)
}

/** What is looked for, character by character. */
const getCharacters = (text: string): string[] => [...text.normalize('NFC').replace(everyMark, '')]

/** A character in upper and lower case, as far as each is one character. */
const inBothCases = (characters: string): string => {
  const forms = [...characters].flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()])
  return [...new Set(forms)].filter((form) => [...form].length === 1).join('')
}

/** A pattern of SQLite's GLOB that finds a text within another, however it is written. The other must be without `markCodes`. */
export const toGlob = (text: string): string =>
  `*${getCharacters(text)
    .map((character) => {
      const same = inBothCases(lettersByBase.get(toBase(character)) ?? character)
      return same.length > character.length || '*?['.includes(character) ? `[${same}]` : character
    })
    .join('')}*`

/** A pattern of GLOB for texts that hold one of `markCodes`. */
export const anyMark = `*${mark}*`

/** The marks that SQLite has to take out of a text before it looks for anything in it. */
export const markCodes: readonly number[] = Array.from(
  { length: lastMark - firstMark + 1 },
  (_, index) => firstMark + index,
)

/** A regular expression that finds what `toGlob` finds, for MongoDB and its option `i`. */
export const toPattern = (text: string): string =>
  getCharacters(text)
    .map((character) => {
      const same = lettersByBase.get(toBase(character))
      return same ? `[${same}]${mark}*` : character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
    })
    .join('')
