import { bullet, splitLines } from './text-to-html.ts'

/** A name by which two spellings are known to be the same: `AI ` and `ai`. */
export const toNameKey = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * The names in one cell. Those that are known are found first, because names hold commas; the rest is parted at line breaks, bullets
 * and semicolons, or else at commas.
 *
 * @param known whether a name, as `toNameKey` writes it, is one of a vocabulary.
 * @param hasCommas whether commas part names: not in files that part them in another way.
 */
export const splitNames = (text: string, known: (key: string) => boolean, hasCommas = true): string[] => {
  const lines = splitLines(text.replace(/\s*[•·▪●]\s*/gu, '\n')).map((line) => line.replace(bullet, '').trim())
  const isParted = lines.length > 1 || lines.some((line) => line.includes(';') && !known(toNameKey(line)))
  const names = lines.flatMap((line) => splitLine(line, known, isParted || !hasCommas ? [';'] : [',']))
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = toNameKey(name)
    return key !== '' && !seen.has(key) && seen.add(key)
  })
}

/** Takes, again and again, the longest known name that begins where the last one ended, or else what stands before the next mark. */
const splitLine = (line: string, known: (key: string) => boolean, marks: readonly string[]): string[] => {
  const pieces = line.split(/([;,])/)
  const names: string[] = []
  for (let start = 0; start < pieces.length;) {
    const end = findKnown(pieces, start, known) ?? findMark(pieces, start, marks)
    names.push(pieces.slice(start, end).join('').trim())
    start = end + 1
  }
  return names
}

/** Where the longest known name ends that begins at a piece. Between two pieces stands their mark. */
const findKnown = (pieces: readonly string[], start: number, known: (key: string) => boolean): number | undefined => {
  // A name with more marks than this is no name; without an end, long cells would take a quadratic time.
  for (let end = Math.min(pieces.length, start + 21); end > start; end -= 1)
    if ((end - start) % 2 === 1 && known(toNameKey(pieces.slice(start, end).join('')))) return end
  return undefined
}

const findMark = (pieces: readonly string[], start: number, marks: readonly string[]): number => {
  let end = start + 1
  while (end < pieces.length && !marks.includes(pieces[end]!)) end += 2
  return Math.min(end, pieces.length)
}
