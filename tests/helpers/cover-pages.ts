import { load } from 'cheerio'

/**
 * Chooses pages that together show everything that any page shows: every element, by its name, classes and role, in every parent, and
 * every heading after every other. What a check of markup and style finds on the pages that are left out, it finds on one of these.
 *
 * @param pages HTML by address.
 * @returns their addresses.
 */
export const coverPages = (pages: ReadonlyMap<string, string>): Set<string> => {
  const shown = new Map([...pages].map(([address, html]) => [address, findShown(html)]))
  const missing = new Set([...shown.values()].flatMap((all) => [...all]))
  const chosen = new Set<string>()
  while (missing.size) {
    const count = (address: string): number => [...shown.get(address)!].filter((one) => missing.has(one)).length
    let best = ''
    let most = 0
    for (const address of shown.keys()) {
      const newOnes = chosen.has(address) ? 0 : count(address)
      if (newOnes > most) [best, most] = [address, newOnes]
    }
    chosen.add(best)
    for (const one of shown.get(best)!) missing.delete(one)
  }
  return chosen
}

const findShown = (html: string): Set<string> => {
  const $ = load(html)
  const name = (element: Parameters<typeof $>[0]): string => {
    const { tagName = '' } = $(element).get(0) as { tagName?: string }
    const attributes = ['class', 'role', 'type', 'aria-current', 'hidden'].map((one) => $(element).attr(one) ?? '')
    return `${tagName} ${attributes.join(' ')}`.trim()
  }
  const shown = new Set<string>()
  $('body *').each((_, element) => {
    shown.add(`${name($(element).parent().get(0)!)} > ${name(element)}`)
  })
  let level = ''
  $('h1, h2, h3, h4, h5, h6').each((_, { tagName }) => {
    shown.add(`${level} ${tagName}`)
    level = tagName
  })
  return shown
}
