import { HelperThread } from './threads/helper-thread.ts'

/** A task for the thread: link files, or remove a file or folder. */
export type FileWork = { links: [from: string, to: string][] } | { remove: string }

/** The number of links per message: enough to make the overhead negligible, few enough that the thread starts early. */
const linkBatchSize = 250

const script = new URL('./threads/handle-files.ts', import.meta.url)
const linking = new HelperThread<FileWork, void>(script)
/** A separate thread, so that a publication's links do not have to wait until thousands of files of an old release are deleted. */
const removing = new HelperThread<FileWork, void>(script)

/** Deletes a file or folder recursively in a worker thread, because a release has many thousands of files. */
export const removeInThread = (path: string): Promise<void> => removing.ask({ remove: path })

/** Links files of one release into another in a worker thread. */
export class Linker {
  #links: [from: string, to: string][] = []
  readonly #submitted: Promise<void>[] = []

  /** Links a file, or copies it where the file system does not support links. Both are paths. */
  link(from: string, to: string): void {
    this.#links.push([from, to])
    if (this.#links.length >= linkBatchSize) this.#submit()
  }

  /** Waits until all links exist. Throws the first error. */
  async finish(): Promise<void> {
    this.#submit()
    await this.waitUntilIdle()
    await Promise.all(this.#submitted)
  }

  /** Waits until no link is being created any more, even after errors, so that the folder can be removed. */
  async waitUntilIdle(): Promise<void> {
    await Promise.allSettled(this.#submitted)
  }

  #submit(): void {
    if (!this.#links.length) return
    const made = linking.ask({ links: this.#links })
    this.#links = []
    // `finish` reports the error; it may not be called if something else has failed before.
    made.catch(() => {})
    this.#submitted.push(made)
  }
}
