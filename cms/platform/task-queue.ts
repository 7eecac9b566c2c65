import PQueue from 'p-queue'

/** Runs tasks side by side, but no more than a certain number. After one has failed, no further one is started. */
export class TaskQueue {
  readonly #queue: PQueue
  #failure: { reason: unknown } | undefined

  /** @param concurrency how many tasks run at the same time. */
  constructor(concurrency: number) {
    this.#queue = new PQueue({ concurrency })
    this.#queue.on('error', (reason: unknown) => {
      this.#failure ??= { reason }
      this.#queue.clear()
    })
  }

  /** Waits until no task waits to be started, and adds one. Throws what an earlier one has thrown. */
  async add(task: () => Promise<void>): Promise<void> {
    await this.#queue.onSizeLessThan(1)
    this.#throwFailure()
    this.#queue.add(task).catch(() => {
      // Noted by then: the queue tells of it before the next task could start.
    })
  }

  /** Waits until all is done. Throws what the first task that failed has thrown. */
  async finish(): Promise<void> {
    await this.waitUntilIdle()
    this.#throwFailure()
  }

  /** Waits until no task is running any more, whatever comes of it: what they work on can then be taken away. */
  waitUntilIdle(): Promise<void> {
    return this.#queue.onIdle()
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.reason
  }
}
