import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, LibsqlError, type Client, type InArgs, type InStatement, type Transaction } from '@libsql/client'

/** How long a statement waits for another process or transaction to let go of the database, in milliseconds. */
const patience = 15_000

/**
 * A client for one SQLite file that many requests of one process, and several processes, can write through at once.
 *
 * The stock client opens a new connection for every transaction, without the settings of the first, and waits for a lock
 * inside a synchronous call: one open transaction then stops the whole process, itself included. Here one connection serves
 * all transactions, one after the other, another everything else, and whoever meets a lock waits outside the call.
 */
export const createSerialSqliteClient = (url: string): Client => {
  const reader = createClient({ url })
  const writer = createClient({ url })
  let lastTransaction = Promise.resolve()

  const ready = setUp([writer, reader])

  const execute = async (client: Client, statement: InStatement) => {
    await ready
    return waitForLock(() => client.execute(statement))
  }

  const transaction = async (mode = 'write'): Promise<Transaction> => {
    const previous = lastTransaction
    let release = (): void => {}
    lastTransaction = new Promise((resolve) => (release = resolve))
    await previous
    try {
      await execute(writer, mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN')
    } catch (error) {
      release()
      throw error
    }
    let isOpen = true
    const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (!isOpen) return
      isOpen = false
      try {
        await execute(writer, statement)
      } catch (error) {
        // What could not be committed is still open: whoever comes next must find the connection free.
        if (statement === 'COMMIT') await writer.execute('ROLLBACK').catch(() => {})
        throw error
      } finally {
        release()
      }
    }
    return {
      execute: (statement: InStatement) => execute(writer, statement),
      batch: async (statements: InStatement[]) => {
        const results = []
        for (const statement of statements) results.push(await execute(writer, statement))
        return results
      },
      executeMultiple: (sql: string) => waitForLock(() => writer.executeMultiple(sql)),
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      close: () => void end('ROLLBACK'),
      get closed() {
        return !isOpen
      },
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return reader.closed
    },
    execute: (statement: InStatement | string, args?: InArgs) =>
      execute(reader, typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement),
    batch: async (statements, mode = 'write') => {
      const open = await transaction(mode)
      try {
        const results = await open.batch(statements as InStatement[])
        await open.commit()
        return results
      } finally {
        await open.rollback()
      }
    },
    migrate: (statements) => reader.migrate(statements),
    transaction,
    executeMultiple: (sql) => waitForLock(() => reader.executeMultiple(sql)),
    sync: () => reader.sync(),
    close: () => {
      reader.close()
      writer.close()
    },
  } as Client
}

/**
 * Lets the file be read while it is written, which stays with the file, and has every commit reach the disk, which each
 * connection has to be told. Payload does neither for a client that it is given.
 */
const setUp = async (clients: Client[]): Promise<void> => {
  for (const client of clients)
    for (const setting of ['journal_mode = WAL', 'journal_size_limit = 67108864', 'synchronous = FULL'])
      await waitForLock(() => client.execute(`PRAGMA ${setting}`))
}

/** Runs a statement again and again while the database is locked, leaving the process free in between. */
const waitForLock = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const deadline = Date.now() + patience
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await run()
    } catch (error) {
      const isLocked = error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
      if (!isLocked || Date.now() > deadline) throw error
      await sleep(pause)
    }
  }
}
