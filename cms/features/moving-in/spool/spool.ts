import { existsSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { SkippedItem, SourceRecord } from '../record.ts'
import { readLines } from './lines.ts'

/** What is known of a record without reading it. */
export interface Entry {
  id: string
  /** The content type that it becomes. */
  type: string
  digest: string
  /** The records that have to be stored before it. */
  needs: string[]
  /** Where it stands in the work file, in bytes. */
  offset: number
  length: number
}

/** What a source was found to be. */
export interface SpoolHead {
  kind: string
  label: string
  /** What tells this source from others of its kind: a host, or the name of a file. */
  name: string
  /** How the user wanted it to be read, as JSON holds it. */
  options?: unknown
  skipped: SkippedItem[]
}

export const spoolFiles = {
  raw: 'raw.ndjson',
  records: 'records.ndjson',
  index: 'index.ndjson',
  /** There when all has been read: holds what the source is. */
  complete: 'complete',
} as const

/** All that was read of a source, in a file on disk. */
export class Spool {
  readonly head: SpoolHead
  readonly entries: ReadonlyMap<string, Entry>
  readonly #file: FileHandle

  private constructor(head: SpoolHead, entries: ReadonlyMap<string, Entry>, file: FileHandle) {
    this.head = head
    this.entries = entries
    this.#file = file
  }

  /** Opens what was read. Undefined when it has not been read to the end. */
  static async open(folder: string): Promise<Spool | undefined> {
    const complete = join(folder, spoolFiles.complete)
    if (!existsSync(complete)) return undefined
    let head: SpoolHead | undefined
    for await (const line of readLines<SpoolHead>(complete)) head = line
    if (!head) return undefined
    const entries = new Map<string, Entry>()
    for await (const entry of readLines<Entry>(join(folder, spoolFiles.index))) entries.set(entry.id, entry)
    return new Spool(head, entries, await open(join(folder, spoolFiles.records)))
  }

  /** The key of the source: with the id of a record, the same whenever it is read again. */
  get source(): string {
    return `${this.head.kind}:${this.head.name}`
  }

  async read({ offset, length }: Pick<Entry, 'offset' | 'length'>): Promise<SourceRecord> {
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, offset)
    return JSON.parse(buffer.toString()) as SourceRecord
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}
