import { manifestName, type SearchManifest } from '../format/index-format.ts'
import { decodeTitles, type PageTitle, type ToSlug } from '../format/page-titles.ts'

/** A group of hits across all others: the pages in whose parts with `isInCrossGroup` every word of the query stands. */
export interface CrossGroup {
  name: string
  /** Where it stands among the other groups, from 0. */
  place: number
}

/** Where the index files come from: the network in the browser, a folder elsewhere. */
export interface SearchSource {
  /**
   * Loads a file.
   *
   * @throws MissingSearchFileError when it does not exist, because another release went live meanwhile.
   */
  load: (name: string) => Promise<ArrayBuffer>
  /** The names of the fragments of pages that contain a phrase literally. Undefined when that cannot be determined. */
  findPhrase: (phrase: string) => Promise<Set<string> | undefined>
  /** Must be the function that the index was built with. */
  toSlug: ToSlug
  /** Default: no such group. */
  crossGroup?: CrossGroup
}

/** An index file no longer exists: the index must be reopened. */
export class MissingSearchFileError extends Error {
  constructor(name: string) {
    super(`The search index has no file ${name} any more.`)
    this.name = 'MissingSearchFileError'
  }
}

/** The index, loaded file by file as queries need it. Each file is loaded once. */
export class SearchIndex {
  readonly #source: SearchSource
  readonly #loaded = new Map<string, Promise<unknown>>()
  #titles: ((page: number) => PageTitle | undefined) | undefined
  readonly manifest: SearchManifest
  /** For each key too large for the vocabulary, the file that contains it. */
  readonly blocks: ReadonlyMap<string, string>

  constructor(source: SearchSource, manifest: SearchManifest) {
    this.#source = source
    this.manifest = manifest
    this.blocks = new Map(manifest.blocks.flatMap(([file, keys]) => keys.map((key): [string, string] => [key, file])))
  }

  static async open(source: SearchSource): Promise<SearchIndex> {
    return new SearchIndex(source, parse<SearchManifest>(await source.load(manifestName)))
  }

  get crossGroup(): CrossGroup | undefined {
    return this.#source.crossGroup
  }

  readJson<Value>(name: string): Promise<Value> {
    return this.loadOnce(name, async () => parse<Value>(await this.#source.load(name)))
  }

  /** Reads a space-separated list. */
  readList(name: string): Promise<string[]> {
    return this.loadOnce(name, async () => parse<string>(await this.#source.load(name)).split(' '))
  }

  /** Loads the titles of the pages. */
  async loadTitles(): Promise<void> {
    const name = this.manifest.titles
    this.#titles = await this.loadOnce(name, async () =>
      decodeTitles(parse<string>(await this.#source.load(name)), this.#source.toSlug),
    )
  }

  /** The pages' titles by number, except those that did not fit. Undefined until loaded. */
  get titles(): ((page: number) => PageTitle | undefined) | undefined {
    return this.#titles
  }

  readBytes(name: string): Promise<Uint8Array> {
    return this.loadOnce(name, async () => new Uint8Array(await this.#source.load(name)))
  }

  findPhrase(phrase: string): Promise<Set<string> | undefined> {
    return this.loadOnce(`"${phrase}"`, () => this.#source.findPhrase(phrase))
  }

  /** Loads something once and caches it while the index is open. */
  loadOnce<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.#loaded.get(name)
    if (known) return known as Promise<Value>
    const loading = load()
    this.#loaded.set(name, loading)
    // A failed attempt is not cached, so that the next query retries.
    loading.catch(() => this.#loaded.delete(name))
    return loading
  }
}

const parse = <Value>(bytes: ArrayBuffer): Value => JSON.parse(new TextDecoder().decode(bytes)) as Value
