import type { Client, InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'
import { yieldToEventLoop } from './yield-to-event-loop.ts'
import { SqliteConnection } from './sqlite-connection.ts'

/** A client that knows its current transaction. */
export interface SerialSqliteClient extends Client {
  /** The failure of the newest transaction; undefined while it runs and when it was committed or rolled back without errors. */
  newest: { failure?: unknown }
  /** Writes all that lies in the journal beside the file into the file, which is then whole by itself, and closes it. */
  finish: () => Promise<void>
}

/**
 * A client for one SQLite file that many requests of one process, and several processes, can write to concurrently.
 *
 * The stock client opens a new connection for every transaction, without the first one's settings, and waits for locks inside a
 * synchronous call: one open transaction then blocks the whole process, including itself. Here one connection serves all
 * transactions in turn, another one everything else, and waiting for a lock happens asynchronously.
 */
export const createSerialSqliteClient = (url: string): SerialSqliteClient => {
  const reader = new SqliteConnection(url)
  const writer = new SqliteConnection(url)
  let lastTransaction = Promise.resolve()

  const transaction = async (mode = 'write'): Promise<Transaction> => {
    const previous = lastTransaction
    let release = (): void => {}
    lastTransaction = new Promise((resolve) => (release = resolve))
    await previous
    try {
      await writer.execute(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN')
    } catch (error) {
      release()
      throw error
    }
    // The transaction has exclusive use of this connection until it ends.
    const { client } = writer
    const outcome: { failure?: unknown } = {}
    serial.newest = outcome
    let isOpen = true
    const execute = async (statement: InStatement): Promise<ResultSet> => {
      await yieldToEventLoop()
      return client.execute(statement)
    }
    const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (!isOpen) return
      isOpen = false
      try {
        await client.execute(statement)
      } catch (error) {
        outcome.failure = error
        // A failed commit leaves the transaction open: roll it back, so that the connection is free for the next one.
        if (statement === 'COMMIT') await client.execute('ROLLBACK').catch(() => {})
        throw error
      } finally {
        release()
      }
    }
    return {
      execute,
      batch: async (statements: InStatement[]) => {
        const results = []
        for (const statement of statements) results.push(await execute(statement))
        return results
      },
      // The client's own `batch` would end the transaction.
      executeMultiple: () =>
        Promise.reject(new Error('Several statements at once cannot be part of a transaction. Run them one by one.')),
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      close: () => void end('ROLLBACK'),
      get closed() {
        return !isOpen
      },
    }
  }

  const serial = {
    newest: {},
    protocol: 'file',
    get closed() {
      return reader.client.closed
    },
    execute: (statement: InStatement | string, args?: InArgs) =>
      reader.execute(typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement),
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
    migrate: (statements) => reader.run(() => reader.client.migrate(statements)),
    transaction,
    executeMultiple: (sql) => reader.run(() => reader.client.executeMultiple(sql)),
    sync: () => reader.client.sync(),
    finish: async () => {
      await lastTransaction
      reader.close()
      await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      writer.close()
    },
    close: () => {
      reader.close()
      writer.close()
    },
  } as SerialSqliteClient
  return serial
}
