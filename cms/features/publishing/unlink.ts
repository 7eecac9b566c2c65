import { Parser } from 'htmlparser2'

/**
 * A page in which some links are text: the element `a` is taken away, what stands in it stays.
 *
 * @param page a whole HTML document.
 * @param dead the addresses of these links, as they stand in `href` once it has been decoded.
 */
export const unlink = (page: string, dead: ReadonlySet<string>): string => {
  /** What is kept lies between these: start, end, start, end … */
  const cuts: number[] = []
  /** For each open `a`, whether it is taken away. */
  const open: boolean[] = []
  const parser: Parser = new Parser({
    onopentag: (name, { href }) => {
      if (name !== 'a') return
      const isDead = href !== undefined && dead.has(href)
      open.push(isDead)
      if (isDead) cuts.push(parser.startIndex, parser.endIndex + 1)
    },
    onclosetag: (name) => {
      if (name === 'a' && open.pop()) cuts.push(parser.startIndex, parser.endIndex + 1)
    },
  })
  parser.end(page)
  const ends = [0, ...cuts]
  let kept = ''
  for (let index = 0; index < ends.length; index += 2) kept += page.slice(ends[index], ends[index + 1])
  return kept
}
