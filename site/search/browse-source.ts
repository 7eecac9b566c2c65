// In the browser: loads the data of the list filters, each file once.
import {
  getBlockAddress,
  getBlockNumber,
  indexAddress,
  type Block,
  type BrowseIndex,
  type CardDetails,
  type EffectDetails,
  type ListKind,
} from './browse-index.ts'

const fetchJson = async <Data>(address: string): Promise<Data> => {
  // What is searched for stands in the address of the page, which is not to be told with each file.
  const response = await fetch(address, { referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return (await response.json()) as Data
}

/** Loads the index. Throws when it cannot be loaded; the next call retries. */
export const fetchIndex = (): Promise<BrowseIndex> => fetchJson<BrowseIndex>(indexAddress)

/** The loaded details of projects, by index. */
export type KnownDetails = ReadonlyMap<number, CardDetails | EffectDetails[]>

/** Loads the details of an index's projects block by block, each once. */
export class DetailsSource {
  readonly #kind: ListKind
  readonly #index: BrowseIndex
  readonly #asked = new Map<number, Promise<void>>()
  readonly #known = new Map<string, CardDetails | EffectDetails[]>()

  constructor(kind: ListKind, index: BrowseIndex) {
    this.#kind = kind
    this.#index = index
  }

  /** Whether some of these projects have not been requested yet. */
  isMissing(places: number[]): boolean {
    return this.#getNumbers(places).some((number) => !this.#asked.has(number))
  }

  /**
   * Loads the details of some projects and returns everything loaded so far. Blocks that fail are skipped: lists then show what
   * the index has.
   */
  async load(places: number[]): Promise<KnownDetails> {
    await Promise.all(this.#getNumbers(places).map((number) => this.#loadBlock(number)))
    return new Map(
      this.#index.projects.flatMap(({ slug }, place) => {
        const details = this.#known.get(slug)
        return details ? [[place, details] as const] : []
      }),
    )
  }

  #getNumbers(places: number[]): number[] {
    const count = this.#index.projects.length
    return [...new Set(places.map((place) => getBlockNumber(place, count)))]
  }

  #loadBlock(number: number): Promise<void> {
    const known = this.#asked.get(number)
    if (known) return known
    const asked = fetchJson<Block<CardDetails | EffectDetails[]>>(getBlockAddress(this.#kind, number)).then(
      (block) => {
        for (const [slug, details] of Object.entries(block)) this.#known.set(slug, details)
      },
      (error: unknown) => console.warn(error),
    )
    this.#asked.set(number, asked)
    return asked
  }
}
