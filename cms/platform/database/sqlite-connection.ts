import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, LibsqlError, type Client, type InStatement, type ResultSet } from '@libsql/client'
import { keepDatabasePrivate } from '../private-files.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

/** How long a statement waits for a lock, in milliseconds. */
const lockTimeoutMs = 15_000
/** The longest delay between two attempts, in milliseconds: short, so that a busy process cannot starve this one. */
const maxRetryDelayMs = 40

/** Whether the database was locked. Statements that return rows only say so in the message, without a code. */
const isLocked = (error: unknown): boolean =>
  (error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')) ||
  (error instanceof Error && error.message.includes('database is locked'))

/**
 * One connection to a SQLite file. It waits for locks asynchronously, so that the process is not blocked, and retries through a
 * fresh connection: libsql keeps a statement open that met a lock, and as long as it is open, no transaction on its connection
 * can be committed ("SQL statements in progress") and other connections' writes are not seen.
 */
export class SqliteConnection {
  readonly #url: string
  #client: Client
  #isSetUp = false

  constructor(url: string) {
    this.#url = url
    this.#client = createClient({ url })
  }

  /** The current connection. Within a transaction nothing else may be used, because it already has the lock. */
  get client(): Client {
    return this.#client
  }

  /** Runs a statement outside any transaction, or one that begins a transaction, as soon as the database is not locked. */
  async execute(statement: InStatement): Promise<ResultSet> {
    await yieldToEventLoop()
    return this.run(() => this.#client.execute(statement))
  }

  /** Retries an operation until it meets no lock. */
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

  /** Payload does none of this for an existing client. */
  async #setUp(): Promise<void> {
    keepDatabasePrivate(this.#url)
    // Readers are not blocked by writers. This setting is stored in the file.
    await this.#client.execute('PRAGMA journal_mode = WAL')
    await this.#client.execute('PRAGMA journal_size_limit = 67108864')
    // Every commit is synced to disk.
    await this.#client.execute('PRAGMA synchronous = FULL')
    this.#isSetUp = true
  }

  #reopen(): void {
    this.#client.close()
    this.#client = createClient({ url: this.#url })
    this.#isSetUp = false
  }
}
