import { rmSync } from 'node:fs'
import type { FileWork } from '../file-thread.ts'
import { linkNow } from '../release-files.ts'
import { answerQuestions } from './answer-questions.ts'

// Links and deletes files in a worker thread: see `file-thread.ts`.
answerQuestions((work: FileWork) => {
  if ('remove' in work) rmSync(work.remove, { recursive: true, force: true })
  else for (const [from, to] of work.links) linkNow(from, to)
})
