import { readAddressList } from './read-address-list.ts'

/** An index may name an index, but no site needs more. */
const maxSitemaps = 500

/**
 * Reads the addresses of a sitemap, and of all that it names when it is an index (sitemaps.org). Reads a list or a log just as well.
 *
 * @param fetchText fetches a text, unpacked; what it throws is handed on.
 * @returns how often each address is named.
 */
export const collectSitemaps = async (
  address: string,
  fetchText: (address: string) => Promise<{ text: string }>,
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  const waiting = new Set([address])
  // A set goes on with what is added to it meanwhile, and holds each once: an index that names itself ends.
  for (const one of waiting) {
    const { addresses, sitemaps } = readAddressList((await fetchText(one)).text)
    for (const [named, count] of addresses) counts.set(named, (counts.get(named) ?? 0) + count)
    for (const sitemap of sitemaps) if (waiting.size < maxSitemaps) waiting.add(sitemap)
  }
  return counts
}
