import { Worker } from 'node:worker_threads'

/** A request to the thread. Each gets exactly one response, in any order. */
interface Question<Asked> {
  number: number
  asked: Asked
}
type Answer<Answered> =
  { number: number; answered: Answered } | { number: number; failure: { message: string; code?: string } }

/**
 * A worker thread that handles requests. It starts with the first request and stays alive between publications, but does not keep
 * the process alive while nothing is pending. If it dies, pending requests fail, and it is restarted when needed.
 */
export class HelperThread<Asked, Answered> {
  readonly #script: URL
  #worker: Worker | undefined
  readonly #waiting = new Map<number, { done: (answered: Answered) => void; fail: (reason: unknown) => void }>()
  #count = 0

  /** @param script the module that runs in the thread and calls `answerQuestions`. */
  constructor(script: URL) {
    this.#script = script
  }

  /** Rejects with the error of the thread, or when it dies. */
  ask(asked: Asked): Promise<Answered> {
    const worker = (this.#worker ??= this.#start())
    const number = this.#count++
    const answered = new Promise<Answered>((done, fail) => this.#waiting.set(number, { done, fail }))
    worker.ref()
    worker.postMessage({ number, asked } satisfies Question<Asked>)
    return answered
  }

  #start(): Worker {
    const worker = new Worker(this.#script)
    worker.on('message', (answer: Answer<Answered>) => {
      const asker = this.#waiting.get(answer.number)
      this.#waiting.delete(answer.number)
      if (this.#waiting.size === 0) worker.unref()
      if ('failure' in answer) asker?.fail(Object.assign(new Error(answer.failure.message), answer.failure))
      else asker?.done(answer.answered)
    })
    const end = (reason: unknown): void => {
      // Errors are followed by an exit event: by then another worker may already be running.
      if (this.#worker !== worker) return
      this.#worker = undefined
      for (const { fail } of this.#waiting.values()) fail(reason)
      this.#waiting.clear()
    }
    worker.on('error', end)
    worker.on('exit', () => end(new Error(`The thread of ${this.#script.pathname} has ended.`)))
    return worker
  }
}
