import { Worker } from 'node:worker_threads'

/** What is sent to a thread, and what it answers: exactly one answer to each question, in any order. */
interface Question<Asked> {
  number: number
  asked: Asked
}
type Answer<Answered> =
  { number: number; answered: Answered } | { number: number; failure: { message: string; code?: string } }

/**
 * A thread beside this one that answers questions. It starts with the first question and stays warm between publications, but
 * does not keep the process alive while nobody waits for it. One that dies fails what waits, and is started again when needed.
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

  /** Rejects with what answering threw, or when the thread dies. */
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
      // It tells twice, of the error and of its end: by then another may have been started, and be asked.
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
