import { HelperThread } from './threads/helper-thread.ts'

/** What the thread does: links files, or removes a file or folder. */
export type FileWork = { links: [from: string, to: string][] } | { remove: string }

/** So many links are handed over at once: enough that handing over costs nothing, few enough that the thread starts early. */
const linkBatchSize = 250

const script = new URL('./threads/handle-files.ts', import.meta.url)
const linking = new HelperThread<FileWork, void>(script)
/** Beside the other, so that the links of a publication do not wait until the many thousands of files of an old release are gone. */
const removing = new HelperThread<FileWork, void>(script)

/** Removes a file or a folder with all that is in it, in a thread of its own: a release has many thousands of files. */
export const removeInThread = (path: string): Promise<void> => removing.ask({ remove: path })

/** Puts files of one release into another in a thread of its own. */
export class Linker {
  #links: [from: string, to: string][] = []
  readonly #submitted: Promise<void>[] = []

  /** Links a file, or copies it where the file system has no links. Both are paths. */
  link(from: string, to: string): void {
    this.#links.push([from, to])
    if (this.#links.length >= linkBatchSize) this.#submit()
  }

  /** Waits until all links are there. Throws what making one threw. */
  async finish(): Promise<void> {
    this.#submit()
    await this.waitUntilIdle()
    await Promise.all(this.#submitted)
  }

  /** Waits until no link is being made any more, whatever came of it: the folder can then be taken away. */
  async waitUntilIdle(): Promise<void> {
    await Promise.allSettled(this.#submitted)
  }

  #submit(): void {
    if (!this.#links.length) return
    const made = linking.ask({ links: this.#links })
    this.#links = []
    // Told by `finish`, which may not come when something else has failed before.
    made.catch(() => {})
    this.#submitted.push(made)
  }
}
