import { createHash } from 'node:crypto'
import { isObjectId } from '../../platform/database/object-id.ts'

/**
 * The id that a document has in archives. It has the form of MongoDB's ids, which SQLite takes as well: so every reference stays
 * as it is on the way between the two. Other ids are shortened, always in the same way; 96 bits of a digest do not meet by chance.
 */
const toArchiveId = (id: string): string =>
  isObjectId(id) ? id.toLowerCase() : createHash('sha256').update(id).digest('hex').slice(0, 24)

/** The ids of everything in an archive, by collection: as they are stored, and as they stand in the archive. */
export class ArchiveIds {
  readonly #byCollection = new Map<string, Map<string, string>>()
  readonly #all = new Map<string, string>()
  readonly #rows = new Set<string>()

  add(collection: string, id: string): void {
    const known = this.#byCollection.get(collection) ?? new Map<string, string>()
    this.#byCollection.set(collection, known)
    const archived = toArchiveId(id)
    known.set(id, archived)
    this.#all.set(id, archived)
  }

  /** The archive's id of a document; undefined when it is not part of the archive. */
  find(collection: string, id: string): string | undefined {
    return this.#byCollection.get(collection)?.get(id)
  }

  /** The archive's id of what has this id in whichever collection. */
  findAnywhere(id: string): string | undefined {
    return this.#all.get(id)
  }

  /**
   * The id that a row of a list has in the archive. SQLite has each once in all documents of a collection, MongoDB does not mind:
   * the second of the same is given another, which is the same every time.
   *
   * @param place the collection and the path of the list.
   * @param owner the id of the document.
   */
  keepRow(place: string, id: string, owner: string): string {
    const key = `${place} ${id}`
    if (this.#rows.has(key)) return toArchiveId(`${id} of ${toArchiveId(owner)}`)
    this.#rows.add(key)
    return id
  }

  /** The stored ids of a collection, in the order of their ids in the archive. */
  inOrder(collection: string): string[] {
    return [...(this.#byCollection.get(collection) ?? [])]
      .sort(([, one], [, other]) => (one < other ? -1 : 1))
      .map(([id]) => id)
  }
}
