import { slugify } from '../../../../content-types/slugify.ts'

/** A page that an old address may lead to. */
export interface Page {
  address: string
  title: string
}

/** From 0, nothing in common, to 1, the same: below this a suggestion would be a guess. */
const leastAlike = 0.5

/** Finds the pages whose address or title is most like an old address. */
export class PageSuggester {
  readonly #pages: readonly Page[]
  readonly #names: { page: number; size: number }[] = []
  /** By three letters in a row, the names that hold them. */
  readonly #index = new Map<string, number[]>()

  constructor(pages: readonly Page[]) {
    this.#pages = pages
    for (const [page, { address, title }] of pages.entries())
      for (const name of new Set([getName(address), slugify(title)])) {
        const grams = getGrams(name)
        const number = this.#names.push({ page, size: grams.size }) - 1
        for (const gram of grams) this.#index.set(gram, [...(this.#index.get(gram) ?? []), number])
      }
  }

  /** The page that is most like an old address; undefined when none is. */
  suggest(path: string): Page | undefined {
    const grams = getGrams(getName(path))
    const shared = new Map<number, number>()
    for (const gram of grams)
      for (const number of this.#index.get(gram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
    let best: { page: number; alike: number } | undefined
    for (const [number, count] of shared) {
      const { page, size } = this.#names[number]!
      const alike = (2 * count) / (grams.size + size)
      if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { page, alike }
    }
    return best && this.#pages[best.page]
  }
}

/** What an address calls its page: its last part, without an ending. */
const getName = (path: string): string =>
  slugify(
    path
      .split('?')[0]!
      .split('/')
      .findLast(Boolean)
      ?.replace(/\.[a-z0-9]{1,5}$/i, '') ?? '',
  )

const getGrams = (name: string): Set<string> => {
  const padded = `-${name}-`
  return new Set(name ? Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)) : [])
}
