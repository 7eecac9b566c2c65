import type { BaseDatabaseAdapter } from 'payload'
import type { SerialSqliteClient } from './serial-sqlite-client.ts'

/**
 * Makes a save fail when its transaction could not be committed, for example because the disk is full. Payload's SQLite adapter
 * ignores that (`@payloadcms/drizzle`, `transactions/`), so the editor would be told that everything is saved.
 */
export const reportFailedCommits = (
  database: Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>,
  client: SerialSqliteClient,
): void => {
  const { beginTransaction, commitTransaction, rollbackTransaction } = database
  const outcomes = new Map<number | string, SerialSqliteClient['newest']>()
  database.beginTransaction = async function (options) {
    const id = await beginTransaction.call(this, options)
    // There is only one transaction at a time, so the newest is this one.
    if (id !== null) outcomes.set(id, client.newest)
    return id
  }
  database.commitTransaction = async function (given) {
    const id = await given
    const outcome = outcomes.get(id)
    outcomes.delete(id)
    await commitTransaction.call(this, id)
    if (outcome?.failure)
      throw new Error('The change could not be written to the database.', { cause: outcome.failure })
  }
  database.rollbackTransaction = async function (given) {
    outcomes.delete(await given)
    await rollbackTransaction.call(this, given)
  }
}
