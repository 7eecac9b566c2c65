import { toReadable } from '../project-manager/post.ts'
import { isObject, toList, toText } from '../project-manager/values.ts'

/** What machines say to each other: which vocabulary, which kind, which version of the description. */
const technical = new Set(['@context', '@type', '@id', '@version', '@language', '@graph'])

/** Finds what is described elsewhere in the same source, and only named here. */
export type FindNode = (id: string) => Record<string, unknown> | undefined

/** An object of JSON-LD, of which whatever has not been taken can be asked for. */
export class Properties {
  readonly #values: Map<string, unknown>
  readonly #find: FindNode
  readonly #unplaced: [name: string, words: string][] = []

  constructor(node: Record<string, unknown>, find: FindNode) {
    this.#find = find
    this.#values = new Map(Object.entries(node).map(([name, value]) => [withoutPrefix(name), value]))
  }

  /** The values of a property, each once taken: objects, texts, and what objects with a value alone stand for. */
  take(name: string): unknown[] {
    const value = this.#values.get(name)
    this.#values.delete(name)
    return toList(value).map((one) => this.#resolve(one))
  }

  /** The texts of properties, in this order. */
  takeTexts(...names: string[]): string[] {
    return names.flatMap((name) =>
      this.take(name).flatMap((one) => {
        if (typeof one === 'string') return one.trim() || []
        if (!isObject(one)) return toReadable(one) || []
        const own = toText(one.name)
        const { name: _name, ...more } = one
        // What else is said of it has no place where a text is wanted.
        if (own) this.#unplaced.push([name, new Properties(more, this.#find).#toWords()])
        return own || new Properties(one, this.#find).#toWords() || []
      }),
    )
  }

  /** The objects that a property holds; a text stands for one with that name. */
  takeObjects(name: string, own = 'name'): Properties[] {
    return this.take(name).map((one) => new Properties(isObject(one) ? one : { [own]: one }, this.#find))
  }

  /** What nobody has taken, each with its name, as people can read it. */
  getRest(): [name: string, words: string][] {
    const rest = [...this.#values]
      .filter(([name]) => !technical.has(name))
      .map(([name, value]): [string, string] => [name, toReadable(value)])
    return [...rest, ...this.#unplaced].filter(([, words]) => words)
  }

  #toWords(): string {
    return this.getRest()
      .map(([name, words]) => `${name}: ${words}`)
      .join(', ')
  }

  #resolve(value: unknown): unknown {
    if (!isObject(value)) return value
    if ('@value' in value) return value['@value']
    const id = toText(value['@id'])
    return (id && Object.keys(value).every((name) => technical.has(name)) && this.#find(id)) || value
  }
}

/** `schema:name` and `https://schema.org/name` are `name`. */
export const withoutPrefix = (name: string): string => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, '')

/** Whether something is a project: of that type of schema.org, or one of its own. */
export const isProject = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && toList(value['@type']).some(isProjectType)

export const isProjectType = (type: unknown): boolean => /^(?:Research)?Project$/.test(withoutPrefix(toText(type)))
