import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** Writes lines of JSON, one after the other, without holding them in memory. */
export class LineWriter {
  readonly #stream: WriteStream
  #offset = 0
  #fault: Error | undefined

  constructor(path: string) {
    this.#stream = createWriteStream(path, { flags: 'w' })
    this.#stream.on('error', (error) => (this.#fault = error))
  }

  /**
   * Adds a line.
   *
   * @returns where it begins, and how long it is, in bytes.
   * @throws what writing an earlier line threw, such as that the disk is full.
   */
  async add(value: unknown): Promise<{ offset: number; length: number }> {
    if (this.#fault) throw this.#fault
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    const place = { offset: this.#offset, length: line.length }
    this.#offset += line.length
    if (!this.#stream.write(line)) await Promise.race([once(this.#stream, 'drain'), once(this.#stream, 'close')])
    return place
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => this.#stream.end(done))
    if (this.#fault) throw this.#fault
  }
}

/** Reads lines of JSON. A last line that was cut off when its writer ended is none. */
export async function* readLines<Line>(path: string): AsyncGenerator<Line> {
  const stream = createReadStream(path)
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      const value = parse<Line>(line)
      if (value === undefined) return
      yield value
    }
  } finally {
    stream.destroy()
  }
}

const parse = <Line>(line: string): Line | undefined => {
  try {
    return JSON.parse(line) as Line
  } catch {
    return undefined
  }
}
