import { rm } from 'node:fs/promises'
import type { Entry, Spool } from '../spool/spool.ts'
import { getKind } from '../plan/types.ts'
import { t } from '../texts.ts'
import type { FetchFile, StoredFile } from './store.ts'

/** How many files are fetched while others are being stored. */
const ahead = 4

/** Fetches the files of a source in the order in which they are stored, a few ahead. */
export class FilesAhead {
  readonly #spool: Spool
  readonly #fetchFile: FetchFile
  readonly #waiting: Entry[]
  readonly #fetching = new Map<string, Promise<StoredFile>>()

  /** @param entries in the order of storing; those without a file are passed over. */
  constructor(spool: Spool, fetchFile: FetchFile, entries: readonly Entry[]) {
    this.#spool = spool
    this.#fetchFile = fetchFile
    this.#waiting = entries.filter(({ type }) => getKind(type) === 'file').reverse()
  }

  /** The file of a record. Throws with a sentence in Swedish. */
  async take(entry: Entry): Promise<StoredFile> {
    const own = this.#fetching.get(entry.id) ?? this.#fetch(entry)
    this.#fetching.delete(entry.id)
    const passed = this.#waiting.lastIndexOf(entry)
    if (passed >= 0) this.#waiting.splice(passed)
    while (this.#fetching.size < ahead) {
      const next = this.#waiting.pop()
      if (!next) break
      const file = this.#fetch(next)
      // Thrown where it is taken.
      file.catch(() => undefined)
      this.#fetching.set(next.id, file)
    }
    return own
  }

  async #fetch(entry: Entry): Promise<StoredFile> {
    const { file, type } = await this.#spool.read(entry)
    if (!file) throw new Error(t.run.noFileGiven)
    return this.#fetchFile(file, type)
  }

  /** Takes away what has been fetched and is not needed. */
  async close(): Promise<void> {
    this.#waiting.length = 0
    for (const file of this.#fetching.values())
      await file.then(({ path }) => rm(path, { force: true })).catch(() => undefined)
  }
}
