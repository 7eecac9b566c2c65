import { parentPort } from 'node:worker_threads'

// A worker thread for tests: echoes requests, and crashes on `die`. An error that `answerQuestions` catches would not kill it.
parentPort?.on('message', ({ number, asked }: { number: number; asked: string }) => {
  if (asked === 'die') throw new Error('This thread has died.')
  parentPort?.postMessage({ number, answered: asked })
})
