import { parentPort } from 'node:worker_threads'
import { getPageFacts } from './page-facts.ts'

// Reads printed pages beside the process that prints them: see `page-facts-reader.ts`.
parentPort?.on('message', ({ number, page }: { number: number; page: string }) => {
  parentPort?.postMessage({ number, facts: getPageFacts(page) })
})
