import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, LibsqlError, type Client, type InStatement, type ResultSet } from '@libsql/client'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

/** How long a statement waits for another process or transaction to let go of the database, in milliseconds. */
const lockTimeoutMs = 15_000
/** The longest pause between two attempts, in milliseconds: short, so that a busy neighbour does not always win. */
const maxRetryDelayMs = 40

/** Whether somebody else had the database. A statement that returns rows says so in words alone, without a code. */
const isLocked = (error: unknown): boolean =>
  (error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')) ||
  (error instanceof Error && error.message.includes('database is locked'))

/**
 * One connection to a SQLite file. Whoever meets a lock waits outside the call, so that the process goes on, and then asks
 * through a fresh connection: libsql keeps a statement open that met a lock, and as long as it is open, no transaction on its
 * connection can be committed ("SQL statements in progress") and what others write is not seen.
 */
export class SqliteConnection {
  readonly #url: string
  #client: Client
  #isSetUp = false

  constructor(url: string) {
    this.#url = url
    this.#client = createClient({ url })
  }

  /** The connection as it is now. Within a transaction nothing else may be used: it holds the lock already. */
  get client(): Client {
    return this.#client
  }

  /** Runs a statement outside any transaction, or one that begins one, as soon as the database is free. */
  async execute(statement: InStatement): Promise<ResultSet> {
    await yieldToEventLoop()
    return this.run(() => this.#client.execute(statement))
  }

  /** Does something with the connection again and again until it meets no lock. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const deadline = Date.now() + lockTimeoutMs
    for (let pause = 2; ; pause = Math.min(pause * 2, maxRetryDelayMs)) {
      try {
        if (!this.#isSetUp) await this.#setUp()
        return await work()
      } catch (error) {
        if (!isLocked(error)) throw error
        this.#reopen()
        if (Date.now() > deadline) throw error
        await sleep(pause * (0.5 + Math.random()))
      }
    }
  }

  close(): void {
    this.#client.close()
  }

  /** Payload does none of this for a client that it is given. */
  async #setUp(): Promise<void> {
    // Readers go on while somebody writes: this stays with the file.
    await this.#client.execute('PRAGMA journal_mode = WAL')
    await this.#client.execute('PRAGMA journal_size_limit = 67108864')
    // Every commit reaches the disk.
    await this.#client.execute('PRAGMA synchronous = FULL')
    this.#isSetUp = true
  }

  #reopen(): void {
    this.#client.close()
    this.#client = createClient({ url: this.#url })
    this.#isSetUp = false
  }
}
