import { parentPort } from 'node:worker_threads'

// A helper thread for tests: answers with what it is asked, and dies of `die`. What `answerQuestions` catches would not kill it.
parentPort?.on('message', ({ number, asked }: { number: number; asked: string }) => {
  if (asked === 'die') throw new Error('This thread has died.')
  parentPort?.postMessage({ number, answered: asked })
})
