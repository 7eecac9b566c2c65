import { Worker } from 'node:worker_threads'
import type { PageFacts } from './page-facts.ts'

/** Reads printed pages in a thread of its own, so that the next page is printed meanwhile. It must be closed. */
export class PageFactsReader {
  readonly #worker = new Worker(new URL('./page-facts-worker.ts', import.meta.url))
  readonly #waiting = new Map<number, { done: (facts: PageFacts) => void; fail: (reason: unknown) => void }>()
  #count = 0

  constructor() {
    this.#worker.on('message', ({ number, facts }: { number: number; facts: PageFacts }) => {
      this.#waiting.get(number)?.done(facts)
      this.#waiting.delete(number)
    })
    this.#worker.on('error', (error) => this.#failAll(error))
    this.#worker.on('exit', () => this.#failAll(new Error('The thread that reads printed pages has ended.')))
  }

  /** What the checks need to know of a page. Rejects when the thread dies. */
  read(page: string): Promise<PageFacts> {
    const number = this.#count++
    const facts = new Promise<PageFacts>((done, fail) => this.#waiting.set(number, { done, fail }))
    this.#worker.postMessage({ number, page })
    return facts
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #failAll(reason: unknown): void {
    for (const { fail } of this.#waiting.values()) fail(reason)
    this.#waiting.clear()
  }
}
