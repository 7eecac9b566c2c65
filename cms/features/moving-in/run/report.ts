import { createWriteStream } from 'node:fs'
import { appendFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { readLines } from '../spool/lines.ts'
import type { Counts } from './move-state.ts'
import type { Outcome } from './outcome.ts'

/** The files in which it stands what would become of each record, and what has. */
export const reportFiles = { plan: 'plan.ndjson', report: 'report.ndjson', undo: 'undo.ndjson' } as const
export type ReportName = keyof typeof reportFiles

/** Collects lines of a report and writes them in pieces. */
export class ReportWriter {
  readonly #path: string
  #waiting: string[] = []
  readonly counts: Counts = {}

  constructor(folder: string, name: ReportName) {
    this.#path = join(folder, `${reportFiles[name]}.tmp`)
  }

  /** Begins anew. */
  async begin(): Promise<void> {
    await pipeline(Readable.from([]), createWriteStream(this.#path))
  }

  async add(outcome: Outcome): Promise<void> {
    const ofType = (this.counts[outcome.type] ??= {})
    ofType[outcome.action] = (ofType[outcome.action] ?? 0) + 1
    const targets = (ofType.targets ??= {})
    targets[outcome.target] = (targets[outcome.target] ?? 0) + 1
    this.#waiting.push(`${JSON.stringify(toLine(outcome))}\n`)
    if (this.#waiting.length >= 200) await this.#flush()
  }

  async #flush(): Promise<void> {
    await appendFile(this.#path, this.#waiting.join(''))
    this.#waiting = []
  }

  /** Puts the report where it is read from. */
  async finish(): Promise<void> {
    await this.#flush()
    await rename(this.#path, this.#path.slice(0, -'.tmp'.length))
  }
}

/** Only what a report says: not the data that were stored. */
const toLine = ({ id, type, title, action, target, document, told, notes, addresses, changes }: Outcome): Outcome => ({
  id,
  type,
  title,
  action,
  target,
  ...(document ? { document } : {}),
  told,
  notes,
  addresses,
  ...(changes ? { changes } : {}),
})

/** Reads a report, a line at a time. */
export const readReport = (folder: string, name: ReportName): AsyncGenerator<Outcome> =>
  readLines<Outcome>(join(folder, reportFiles[name]))
