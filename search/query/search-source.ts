import { manifestName, type SearchManifest } from '../format/index-format.ts'
import { decodeTitles, type PageTitle, type ToSlug } from '../format/page-titles.ts'

/** A group of hits across all others: the pages in whose parts with `isInCrossGroup` every word of the query stands. */
export interface CrossGroup {
  name: string
  /** Where it stands among the other groups, from 0. */
  place: number
}

/** Where the files of the index come from: the network in the browser, a folder elsewhere. */
export interface SearchSource {
  /**
   * Answers the content of a file.
   *
   * @throws MissingSearchFileError when there is none, because another release went live meanwhile.
   */
  load: (name: string) => Promise<ArrayBuffer>
  /** The names of the pages' fragments in which words stand side by side, as they are. Undefined when nobody can tell. */
  findPhrase: (phrase: string) => Promise<Set<string> | undefined>
  /** The same as the index was made with. */
  toSlug: ToSlug
  /** Default: no such group. */
  crossGroup?: CrossGroup
}

/** A file of the index is gone: the index must be opened again. */
export class MissingSearchFileError extends Error {
  constructor(name: string) {
    super(`The search index has no file ${name} any more.`)
    this.name = 'MissingSearchFileError'
  }
}

/** The index, file by file as a query needs them. Each is loaded once. */
export class SearchIndex {
  readonly #source: SearchSource
  readonly #loaded = new Map<string, Promise<unknown>>()
  #titles: ((page: number) => PageTitle | undefined) | undefined
  readonly manifest: SearchManifest
  /** Of each key that is too large for the vocabulary, the file that has it. */
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
    return this.once(name, async () => parse<Value>(await this.#source.load(name)))
  }

  /** A list of words, or of other names, with a space between them. */
  readList(name: string): Promise<string[]> {
    return this.once(name, async () => parse<string>(await this.#source.load(name)).split(' '))
  }

  /** Loads what pages are called. */
  async loadTitles(): Promise<void> {
    const name = this.manifest.titles
    this.#titles = await this.once(name, async () =>
      decodeTitles(parse<string>(await this.#source.load(name)), this.#source.toSlug),
    )
  }

  /** What pages are called, by their numbers, but for those that had no room. Undefined until it has been loaded. */
  get titles(): ((page: number) => PageTitle | undefined) | undefined {
    return this.#titles
  }

  readBytes(name: string): Promise<Uint8Array> {
    return this.once(name, async () => new Uint8Array(await this.#source.load(name)))
  }

  findPhrase(phrase: string): Promise<Set<string> | undefined> {
    return this.once(`"${phrase}"`, () => this.#source.findPhrase(phrase))
  }

  /** Loads something under a name, and keeps it as long as the index is open. */
  once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.#loaded.get(name)
    if (known) return known as Promise<Value>
    const loading = load()
    this.#loaded.set(name, loading)
    // A failed attempt is not kept, so that the next query tries again.
    loading.catch(() => this.#loaded.delete(name))
    return loading
  }
}

const parse = <Value>(bytes: ArrayBuffer): Value => JSON.parse(new TextDecoder().decode(bytes)) as Value
