/** So many pieces of markup are kept. A list of thousands of projects has that many cards, in a few forms. */
const most = 40_000

const pieces = new Map<string, string>()

/** The markup that was made of certain facts before. */
export const recall = (key: string): string | undefined => pieces.get(key)

/** Keeps markup for the next page that shows the same facts. When there is no room, what was made first goes. */
export const remember = (key: string, html: string): string => {
  if (pieces.size >= most) pieces.delete(pieces.keys().next().value!)
  pieces.set(key, html)
  return html
}
