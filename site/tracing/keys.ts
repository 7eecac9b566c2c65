import type { Argument, Memo, TracedText } from './definitions.ts'

/** What a page may depend on, as a small number. */
export type Key = number

/** A document through all revisions of the content, whatever it says in each. */
export interface Identity {
  /** Such as `projects/42`. */
  readonly name: string
  readonly fields: Map<string, Key>
}

/** Stands for all fields of a document: read by whoever asks which there are. */
export const everyField = '*'

/** Gives out the keys of everything that is ever read. Shared by all revisions that follow one another. */
export class Keys {
  readonly #identities = new Map<string, Identity>()
  readonly #memos = new Map<Memo, Map<Argument, Key>>()
  readonly #texts = new Map<TracedText, Map<Argument, Key>>()
  #count = 0

  /** How many keys there are: the next one is this number. */
  get count(): number {
    return this.#count
  }

  get identities(): Iterable<Identity> {
    return this.#identities.values()
  }

  /** By memo, the arguments with which it has been asked. */
  get memos(): Iterable<[Memo, Map<Argument, Key>]> {
    return this.#memos
  }

  /** The keys of all traced texts. */
  get texts(): Iterable<Key> {
    return [...this.#texts.values()].flatMap((keys) => [...keys.values()])
  }

  identify(name: string): Identity {
    let identity = this.#identities.get(name)
    if (!identity) this.#identities.set(name, (identity = { name, fields: new Map() }))
    return identity
  }

  ofField({ fields }: Identity, field: string): Key {
    return this.#getOrAdd(fields, field)
  }

  ofMemo(memo: Memo, argument: Argument): Key {
    return this.#getOrAdd(getOrMake(this.#memos, memo), argument)
  }

  ofText(text: TracedText, argument: Argument): Key {
    return this.#getOrAdd(getOrMake(this.#texts, text), argument)
  }

  #getOrAdd<Part>(keys: Map<Part, Key>, part: Part): Key {
    let key = keys.get(part)
    if (key === undefined) keys.set(part, (key = this.#count++))
    return key
  }
}

const getOrMake = <Owner>(maps: Map<Owner, Map<Argument, Key>>, owner: Owner): Map<Argument, Key> => {
  let map = maps.get(owner)
  if (!map) maps.set(owner, (map = new Map()))
  return map
}
