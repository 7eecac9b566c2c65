import { parentPort } from 'node:worker_threads'

/** Handles the requests of `HelperThread.ask` in the worker thread. */
export const answerQuestions = <Asked, Answered>(answer: (asked: Asked) => Answered): void => {
  parentPort?.on('message', ({ number, asked }: { number: number; asked: Asked }) => {
    try {
      parentPort?.postMessage({ number, answered: answer(asked) })
    } catch (error) {
      // Errors lose their code when they are cloned to another thread.
      const { message, code } = error as NodeJS.ErrnoException
      parentPort?.postMessage({ number, failure: { message, code } })
    }
  })
}
