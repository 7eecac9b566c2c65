import { parentPort } from 'node:worker_threads'

/** Answers, in a helper thread, what `HelperThread.ask` asks. */
export const answerQuestions = <Asked, Answered>(answer: (asked: Asked) => Answered): void => {
  parentPort?.on('message', ({ number, asked }: { number: number; asked: Asked }) => {
    try {
      parentPort?.postMessage({ number, answered: answer(asked) })
    } catch (error) {
      // What crosses to another thread keeps its message, but not its code.
      const { message, code } = error as NodeJS.ErrnoException
      parentPort?.postMessage({ number, failure: { message, code } })
    }
  })
}
