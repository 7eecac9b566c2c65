/** The edit distance between two words, with swaps of neighbouring letters. Above `max` it is not exact. */
export const getDistance = (one: string, other: string, max: number): number => {
  if (Math.abs(one.length - other.length) > max) return max + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const a = one[row - 1]!
      const b = other[column - 1]!
      let cost = Math.min(
        last[column]! + 1,
        line[column - 1]! + 1,
        last[column - 1]! + (a === b ? 0 : differInDiacriticsOnly(a, b) ? 0.5 : 1),
      )
      if (row > 1 && column > 1 && a === other[column - 2] && b === one[row - 2])
        cost = Math.min(cost, before[column - 2]! + 0.9)
      line.push(cost)
      least = Math.min(least, cost)
    }
    if (least > max) return max + 1
    before = last
    last = line
  }
  return last[other.length]!
}

/** True for letters that only differ by diacritics: someone who cannot type these has not misspelt the word. */
const differInDiacriticsOnly = (one: string, other: string): boolean => stripDiacritics(one) === stripDiacritics(other)
const stripDiacritics = (letter: string): string => {
  if (letter < '{') return letter
  const known = strippedLetters.get(letter)
  if (known !== undefined) return known
  const [first = letter] = letter.normalize('NFD')
  strippedLetters.set(letter, first)
  return first
}
/** A cache: thousands of words are compared, with few different letters that have diacritics. */
const strippedLetters = new Map<string, string>()

/** The closest candidates, if any is close enough: one edit, or two in a long word. */
export const findNearest = (word: string, candidates: string[]): string[] => {
  const maxDistance = word.length >= 8 ? 2 : 1
  const letters = getLetters(word)
  let nearestDistance = maxDistance + 0.1
  let nearest: string[] = []
  for (const candidate of candidates) {
    if (candidate === word || candidate.length < 3 || Math.abs(candidate.length - word.length) > maxDistance) continue
    if (!canBeNear(letters, getLetters(candidate), maxDistance)) continue
    const distance = getDistance(word, candidate, maxDistance) + (candidate[0] === word[0] ? 0 : 0.05)
    if (distance > nearestDistance + 0.001) continue
    if (distance < nearestDistance - 0.001) nearest = []
    nearestDistance = distance
    nearest.push(candidate)
  }
  return nearest
}

/** The letters a–z in a word, ignoring diacritics, as a bit set. */
const getLetters = (word: string): number => {
  let letters = 0
  for (const letter of word) {
    const place = stripDiacritics(letter).charCodeAt(0) - firstLetter
    if (place >= 0 && place < 26) letters |= 1 << place
  }
  return letters
}
const firstLetter = 'a'.charCodeAt(0)

/** Whether this number of edits can be enough: each adds at most one letter that the other word lacks, and removes one. */
const canBeNear = (one: number, other: number, maxDistance: number): boolean =>
  !hasMoreBits(one & ~other, maxDistance) && !hasMoreBits(other & ~one, maxDistance)

const hasMoreBits = (bits: number, max: number): boolean => {
  let left = bits
  for (let taken = 0; taken < max; taken++) left &= left - 1
  return left !== 0
}
